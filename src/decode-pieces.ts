import { charsetOf, isBytes, TELLING } from './decode.ts'
import { message } from './messages.ts'
import { show } from './show.ts'
import type { DigestMessage } from './types.ts'

/** Turns strings and bytes that come in pieces into text. */
interface PieceDecoder {
  /** The text of a piece, as far as it is known: a character may be cut. */
  readonly push: (piece: string | Uint8Array) => string
  /** The rest of the text. */
  readonly finish: () => string
  /** What is wrong with the bytes, once all have come. */
  readonly faults: () => readonly DigestMessage[]
}

/** Starts to decode. Bytes become what they become as a whole, whatever the way in which they are cut. */
export function createPieceDecoder(): PieceDecoder {
  /** Bytes that wait for more, because so many are needed to tell the encoding. */
  let waiting: number[] = []
  let decoding: Decoding | undefined
  const faulty = new Set<string>()

  return {
    push(piece) {
      if (typeof piece === 'string') return finish() + piece
      if (!isBytes(piece))
        throw new TypeError(`Expected strings or bytes (Uint8Array), got ${show(piece)}`)
      if (!decoding && waiting.length + piece.length < TELLING) {
        waiting.push(...piece)
        return ''
      }
      return start(piece) + decoding!.decode(piece)
    },
    finish,
    faults: () => Array.from(faulty, (label) => message('invalid-encoding', { expected: [label] })),
  }

  /** Begins to decode where that has not begun: first come the bytes that wait. */
  function start(more: Uint8Array): string {
    if (decoding) return ''
    const bytes = Uint8Array.from(waiting)
    const label = charsetOf(Uint8Array.from([...bytes, ...more.subarray(0, TELLING)]))
    decoding = createDecoding(label, () => faulty.add(label))
    waiting = []
    return decoding.decode(bytes)
  }

  function finish(): string {
    if (!decoding && waiting.length === 0) return ''
    return start(new Uint8Array(0)) + decoding!.decode()
  }
}

interface Decoding {
  /** Decodes some bytes; without any it ends the text. */
  readonly decode: (bytes?: Uint8Array) => string
}

/** Decodes twice, because only a decoder that stops at what is no text tells U+FFFD from a fault. */
function createDecoding(label: string, onFault: () => void): Decoding {
  const lenient = new TextDecoder(label, { ignoreBOM: true })
  const strict = new TextDecoder(label, { fatal: true })
  let sound = true
  return {
    decode(bytes) {
      const options = { stream: bytes !== undefined }
      try {
        if (sound) strict.decode(bytes, options)
      } catch {
        sound = false
        onFault()
      }
      return lenient.decode(bytes, options)
    },
  }
}
