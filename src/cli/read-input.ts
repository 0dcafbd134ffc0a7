import type { Io } from './io.ts'

/** The bytes of an input: a file, or standard input for `-`. */
export async function readInput(
  source: string,
  io: Io,
  onProgress: (bytes: number) => Promise<void>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  await onProgress(length)
  for await (const chunk of source === '-' ? io.stdin : io.readFile(source)) {
    chunks.push(chunk)
    length += chunk.length
    await onProgress(length)
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
