import type { Io } from './io.ts'

/** An input as a whole, or in pieces where it is more than can be kept. */
export type Bytes = Uint8Array | AsyncGenerator<Uint8Array>

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

/** All bytes in one. */
export async function wholeOf(bytes: Bytes): Promise<Uint8Array> {
  return isInPieces(bytes)
    ? joined((await readPast(Number.POSITIVE_INFINITY, bytes)).chunks)
    : bytes
}

/** All bytes in one, or in pieces where they are more than this many. */
export async function wholeUpTo(most: number, bytes: Bytes): Promise<Bytes> {
  if (!isInPieces(bytes)) return bytes
  const { chunks, isWhole } = await readPast(most, bytes)
  return isWhole ? joined(chunks) : followedBy(chunks, bytes)
}

/** About the first so many bytes, and all bytes with them. */
export async function beginningOf(
  bytes: Bytes,
  length: number,
): Promise<{ readonly beginning: Uint8Array; readonly all: Bytes }> {
  if (!isInPieces(bytes)) return { beginning: bytes.subarray(0, length), all: bytes }
  const { chunks } = await readPast(length, bytes)
  return { beginning: joined(chunks), all: followedBy(chunks, bytes) }
}

/** Whether bytes come in pieces. */
export function isInPieces(bytes: Bytes): bytes is AsyncGenerator<Uint8Array> {
  return Symbol.asyncIterator in bytes
}

/** Reads until there are more bytes than these, or no more. */
async function readPast(
  most: number,
  bytes: AsyncGenerator<Uint8Array>,
): Promise<{ readonly chunks: Uint8Array[]; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
    chunks.push(next.value)
    length += next.value.length
    if (length > most) return { chunks, isWhole: false }
  }
  return { chunks, isWhole: true }
}

async function* followedBy(
  chunks: Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) yield chunk
  yield* rest
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
