import type { Request } from './protocol.ts'
import { createReader } from './reader.ts'

/** Answers each request of the page. */
export function startWorker(): void {
  const answer = createReader()
  globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    // In a worker there is no other window to name.
    const post: (reply: unknown) => void = globalThis.postMessage.bind(globalThis)
    void answer(data).then(post)
  })
}
