import { createReadStream } from 'node:fs'
import type { Input, Io, Output } from './io.ts'

/** The part of Node's `process` that the command uses. */
export interface ProcessLike {
  readonly stdin: Input
  readonly stdout: StreamLike
  readonly stderr: StreamLike
  readonly env: Io['env']
}

type StreamLike = NodeJS.WritableStream & Pick<Output, 'isTTY' | 'columns'>

/** The command's view of a process. */
export function processIo(process: ProcessLike): Io {
  return {
    stdin: process.stdin,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    env: process.env,
    readFile: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  }
}

function outputTo(stream: StreamLike): Output {
  // A failed write is reported twice: to its callback, and as an event that ends the process if no one listens.
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
  }
}
