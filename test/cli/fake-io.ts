import type { Io, Output } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

/** The world that a test gives to the command. */
export interface World {
  /** What is in each file; an error is thrown where the file is read. */
  files?: Record<string, string | Uint8Array | Error>
  /** What comes from standard input; absent where a person sits there. */
  stdin?: string | Uint8Array
  /** The widths of the terminals that output goes to; absent where it goes elsewhere. */
  terminals?: { stdout?: number; stderr?: number }
  env?: Record<string, string>
  /** No one reads what is written. */
  closed?: 'stdout' | 'stderr'
}

/** What the command did. */
export interface Outcome {
  status: number
  stdout: string
  stderr: string
  /** All writes to both, in order. */
  writes: string[]
}

/** Runs the command inside a test. */
export async function runIn(world: World, ...argv: string[]): Promise<Outcome> {
  const writes: { to: 'stdout' | 'stderr'; text: string }[] = []
  const outputTo = (to: 'stdout' | 'stderr'): Output => ({
    isTTY: world.terminals?.[to] !== undefined,
    columns: world.terminals?.[to],
    write: async (text) => {
      if (world.closed === to) throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
      writes.push({ to, text })
    },
  })
  const io: Io = {
    stdin: Object.assign(chunksOf(world.stdin ?? ''), { isTTY: world.stdin === undefined }),
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    env: world.env ?? {},
    readFile: (path) => chunksOf(world.files?.[path] ?? errorWith('ENOENT')),
  }
  const status = await run(argv, io)
  const textOf = (to: string) =>
    writes.flatMap((write) => (write.to === to ? [write.text] : [])).join('')
  return {
    status,
    stdout: textOf('stdout'),
    stderr: textOf('stderr'),
    writes: writes.map(({ text }) => text),
  }
}

/** An error as `node:fs` throws it. */
export function errorWith(code: string): Error {
  return Object.assign(new Error(`${code}: something went wrong`), { code })
}

/** Chunks of a megabyte. */
async function* chunksOf(content: string | Uint8Array | Error): AsyncGenerator<Uint8Array> {
  if (content instanceof Error) throw content
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
}

/** A page of many papers. */
export function longPage(count: number): string {
  const abstract = 'An abstract. '.repeat(80)
  const pages = Array.from({ length: count }, (_, index) =>
    pageOf(`Title ${index}`, undefined, abstract),
  )
  return pages.join('')
}

/** A page of one paper. */
export function pageOf(title: string, date = 'Nov 25, 2024 1', abstract = 'An abstract.'): string {
  return `${title}\n\n${abstract}\n\n  • 7 authors\n·\n${date}\n\n`
}
