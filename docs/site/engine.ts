import type { CopyForm, Reading, ReadRequest, Reply, Request, Row } from './protocol.ts'
import { createReader } from './reader.ts'

/** Reads digests where they do not keep the page from answering. */
export interface Engine {
  /** Reads a digest, and gives up the one that is being read. Nothing comes back of one that was given up. */
  read(request: ReadRequest): Promise<Reading | undefined>
  rows(from: number, to: number): Promise<readonly Row[]>
  /** Nothing where it was given up. */
  copy(form: CopyForm): Promise<string | undefined>
}

interface Answerer {
  ask(request: Request): Promise<Reply>
  stop(): void
}

/**
 * The worker runs the page's own script, so that the page is one file, and needs no request to get it.
 */
export function createEngine(script: string): Engine {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  let answerer: Answerer | undefined
  let reading = 0

  const ask = async (request: Request): Promise<Reply> => {
    answerer ??= createWorkerAnswerer(url) ?? createPageAnswerer()
    const reply = await answerer.ask(request)
    if (reply.kind === 'failed') throw new Error(reply.reason)
    return reply
  }
  return {
    async read(request) {
      if (reading > 0) {
        answerer?.stop()
        answerer = undefined
      }
      reading += 1
      try {
        const reply = await ask(request)
        return reply.kind === 'read' ? reply : undefined
      } finally {
        reading -= 1
      }
    },
    async rows(from, to) {
      const reply = await ask({ kind: 'rows', from, to })
      return reply.kind === 'rows' ? reply.rows : []
    },
    async copy(form) {
      const reply = await ask({ kind: 'copy', form })
      return reply.kind === 'copy' ? reply.text : undefined
    },
  }
}

/** Nothing where the browser allows a page from a file no worker. */
function createWorkerAnswerer(url: string): Answerer | undefined {
  let worker: Worker
  try {
    worker = new Worker(url)
  } catch {
    return undefined
  }
  const waiting: ((reply: Reply) => void)[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => waiting.shift()?.(data))
  worker.addEventListener('error', ({ message }) => {
    for (const answer of waiting.splice(0)) answer({ kind: 'failed', reason: message })
  })
  return {
    ask(request) {
      return new Promise((answer) => {
        waiting.push(answer)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
        worker.postMessage(request)
      })
    },
    stop() {
      worker.terminate()
      for (const answer of waiting.splice(0)) answer({ kind: 'stopped' })
    },
  }
}

function createPageAnswerer(): Answerer {
  const answer = createReader()
  return {
    ask: (request) => new Promise((done) => setTimeout(() => done(answer(request)))),
    stop: () => undefined,
  }
}
