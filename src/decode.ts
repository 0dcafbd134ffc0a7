import { message } from './messages.ts'
import type { DigestMessage } from './types.ts'

/** An input as adapters get it: a text or a value. */
export interface Decoded {
  readonly input: string | object
  readonly messages: readonly DigestMessage[]
}

/** How many bytes tell the encoding. */
export const TELLING = 200
const DECLARED = /^\s*<\?xml\s[^>]*?\bencoding\s?=\s?["']([^"']+)/

/**
 * Turns bytes into text: UTF-16 where a byte order mark says so, what an XML declaration names, else UTF-8. Bytes that
 * are no text become U+FFFD and are reported. A byte order mark stays in the text, so that offsets are those of the file.
 */
export function decode(input: string | Uint8Array | object): Decoded {
  if (typeof input === 'string') return { input, messages: [] }
  if (isBytes(input)) return decodeBytes(input)
  if (isPlain(input)) return { input, messages: [] }
  throw new TypeError(`Expected a string, bytes (Uint8Array) or a JSON value, got ${nameOf(input)}`)
}

/** By its tag, because the bytes may come from another realm. */
export function isBytes(input: unknown): input is Uint8Array {
  return tagOf(input) === '[object Uint8Array]'
}

/** A JSON value, and not a promise, a date or another buffer. */
function isPlain(input: unknown): boolean {
  return Array.isArray(input) || (tagOf(input) === '[object Object]' && !isInstance(input))
}

function isInstance(input: unknown): boolean {
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype !== null && Object.getPrototypeOf(prototype) !== null
}

function nameOf(input: unknown): string {
  return typeof input === 'object' && input !== null
    ? tagOf(input).slice(8, -1)
    : input === null
      ? 'null'
      : typeof input
}

function tagOf(input: unknown): string {
  return Object.prototype.toString.call(input)
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const label = charsetOf(bytes)
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  // At once, Node 20 reads Windows-1252 as ISO-8859-1; in pieces, UTF-8 takes longer.
  const text = decoder.decode(bytes, { stream: label !== 'utf-8' }) + decoder.decode()
  const faulty = text.includes('\uFFFD') && !isWhole(bytes, label)
  return {
    input: text,
    messages: faulty ? [message('invalid-encoding', { expected: [label] })] : [],
  }
}

/** The encoding that the first {@link TELLING} bytes tell. */
export function charsetOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, TELLING))
  return knownCharset(DECLARED.exec(head)?.[1])
}

/** The name of an encoding that is known here. A declaration that can be read as bytes is in none of 16 bits. */
function knownCharset(label: string | undefined): string {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return 'utf-8'
  }
}

function isWhole(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
