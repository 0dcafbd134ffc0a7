import type { Io } from './io.ts'

/** The bytes of an input, in pieces: a file, or standard input for `-`. */
export async function* bytesOf(
  source: string,
  io: Io,
  onProgress: (bytes: number) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let length = 0
  await onProgress(length)
  for await (const chunk of source === '-' ? io.stdin : io.readFile(source)) {
    length += chunk.length
    await onProgress(length)
    yield chunk
  }
}

/** All bytes in one, or in pieces where they are more than can be kept. */
export async function wholeUpTo(
  most: number,
  bytes: AsyncGenerator<Uint8Array>,
): Promise<Uint8Array | AsyncIterable<Uint8Array>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
    chunks.push(next.value)
    length += next.value.length
    if (length > most) return followedBy(chunks, bytes)
  }
  return joined(chunks, length)
}

async function* followedBy(
  chunks: Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) yield chunk
  yield* rest
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
