import fc from 'fast-check'

/** A piece of an input. */
export type Piece = string | Uint8Array

/** Ways to cut: the lengths of the pieces, which come again and again until the input ends. */
export const lengths: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constant([1]),
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }).filter(some),
  fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 8 }).filter(some),
  fc.constant([100_000]),
)

function some(all: readonly number[]): boolean {
  return all.some((length) => length > 0)
}

/** Cuts a text or bytes into pieces of these lengths. */
export function cut(whole: Piece, lengthsOfPieces: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0, turn = 0; from < whole.length; turn += 1) {
    const to = from + (lengthsOfPieces[turn % lengthsOfPieces.length] ?? 1)
    pieces.push(typeof whole === 'string' ? whole.slice(from, to) : whole.subarray(from, to))
    from = to
  }
  return pieces
}

/** The same text as a string and in the encodings that are read. */
export const ENCODINGS: Readonly<Record<string, (text: string) => Piece>> = {
  string: (text) => text,
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a byte order mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16LE': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'UTF-16BE': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
}
