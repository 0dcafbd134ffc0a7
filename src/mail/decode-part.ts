import PostalMime from 'postal-mime'
import { message } from '../messages.ts'
import type { DigestMessage } from '../types.ts'
import type { Content } from './head.ts'
import type { MailPart } from './open-mail.ts'

/** The text of a part. */
export interface PartText {
  readonly text: string
  readonly faults: readonly DigestMessage[]
}

const ENCODED = /^(?:base64|quoted-printable)$/
const LABEL = /^[\w.:+-]{1,60}$/
const META = /<meta\s[^<>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,60})/i
/** How far into a page its encoding stands. */
const META_WITHIN = 2000

/** Decodes a part of text. Where the mail was given as a string, what is not encoded is text already. */
export async function decodeText(part: MailPart, isString: boolean): Promise<PartText> {
  const { content, body } = part
  const isText = isString && !ENCODED.test(content.encoding)
  if (isText && !isFlowed(content)) return { text: new TextDecoder().decode(body), faults: [] }
  const named = content.parameter('charset')?.trim() ?? ''
  const charset = isText ? 'utf-8' : LABEL.test(named) ? named : ''
  const text = await textOf(part, charset)
  return isText || !isDoubtful(text, charset)
    ? { text, faults: [] }
    : checkEncoding(await decodeBytes(part), text, charset)
}

/** Undoes the encoding of a part, and leaves its characters as they are. */
export async function decodeBytes(part: MailPart): Promise<Uint8Array> {
  if (!ENCODED.test(part.content.encoding)) return part.body
  const email = await PostalMime.parse(
    messageOf(part, 'application/octet-stream\r\nContent-Disposition: attachment'),
  )
  const content = email.attachments[0]?.content
  return content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array(0)
}

/** The parser of mails takes long for many lines that are not encoded, so it gets those that it alone can read. */
async function textOf(part: MailPart, charset: string): Promise<string> {
  const { content, body } = part
  const encoding = charset === '' ? 'utf-8' : encodingOf(charset)
  if (!ENCODED.test(content.encoding) && encoding !== undefined && !isFlowed(content))
    return new TextDecoder(encoding).decode(body)
  const email = await PostalMime.parse(messageOf(part, `text/plain${parametersOf(part, charset)}`))
  return email.text ?? ''
}

/** A mail of nothing but this part. What is not encoded becomes one line of base64. */
function messageOf({ content, body }: MailPart, type: string): Uint8Array {
  const isEncoded = ENCODED.test(content.encoding)
  const encoding = isEncoded ? content.encoding : 'base64'
  const head = `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  const sent = isEncoded ? body : new TextEncoder().encode(base64Of(body))
  const bytes = new Uint8Array(head.length + sent.length)
  bytes.set(new TextEncoder().encode(head))
  bytes.set(sent, head.length)
  return bytes
}

/** Piece by piece, because a function takes so many arguments only. Three bytes are four characters. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))))
  return pieces.join('')
}

const PIECE = 3 * 4096

function isFlowed({ type, parameter }: Content): boolean {
  return type === 'text/plain' && /^flowed$/i.test(parameter('format') ?? '')
}

function parametersOf({ content }: MailPart, charset: string): string {
  const isSpaced = /^yes$/i.test(content.parameter('delsp') ?? '')
  return [
    charset === '' ? '' : `; charset="${charset}"`,
    isFlowed(content) ? `; format=flowed; delsp=${isSpaced ? 'yes' : 'no'}` : '',
  ].join('')
}

function isDoubtful(text: string, charset: string): boolean {
  if (text.includes('\ufffd')) return true
  const encoding = charset === '' ? 'utf-8' : (encodingOf(charset) ?? 'windows-1252')
  return encoding === 'windows-1252' && /[^\0-\x7f]/.test(text)
}

/** Reads again what is no text in the encoding that the part names, or none that anyone knows, or more likely UTF-8. */
function checkEncoding(bytes: Uint8Array, text: string, charset: string): PartText {
  const asUtf8 = decodeWhole(bytes, 'utf-8')
  if (charset === '') return asUtf8 === undefined ? checkUnnamed(bytes) : { text, faults: [] }
  const encoding = encodingOf(charset)
  const isWestern = encoding === undefined || encoding === 'windows-1252'
  const fault = (note: string): DigestMessage =>
    message('invalid-encoding', { expected: [charset], note })
  if (isWestern && asUtf8 !== undefined)
    return { text: asUtf8, faults: [fault('It was read as UTF-8')] }
  if (encoding !== undefined) {
    const isWhole = decodeWhole(bytes, charset) !== undefined
    return { text, faults: isWhole ? [] : [fault('The mail names a wrong encoding')] }
  }
  const isGuessed = new TextDecoder('windows-1252').decode(bytes).trim() === text.trim()
  return { text, faults: isGuessed ? [fault('It was read as Windows-1252')] : [] }
}

/** A page may name its encoding where the mail does not. */
function checkUnnamed(bytes: Uint8Array): PartText {
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const meta = META.exec(latin.slice(0, META_WITHIN))?.[1]
  const named = meta === undefined ? undefined : decodeWhole(bytes, meta)
  const note = 'The mail names no encoding; it was read as Windows-1252'
  return named === undefined
    ? { text: latin, faults: [message('invalid-encoding', { expected: ['utf-8'], note })] }
    : { text: named, faults: [] }
}

function decodeWhole(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The encoding that a name stands for; nothing where nobody knows it. */
function encodingOf(charset: string): string | undefined {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}
