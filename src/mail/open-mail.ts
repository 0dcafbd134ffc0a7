import { message } from '../messages.ts'
import type { DigestMessage } from '../types.ts'
import { type Content, contentOf, type Head, readHead } from './head.ts'
import { asciiOf, endOfText, nextLine } from './lines.ts'

/** Mails have some five levels. */
export const DEEPEST = 64

/** A part of a mail, as it is sent. */
export interface MailPart {
  readonly content: Content
  readonly body: Uint8Array
  /** The same for parts that say the same: what is around them has their kinds as alternatives. */
  readonly alternative: number | undefined
}

/** A mail in its parts, none of which is decoded. */
export interface OpenedMail {
  readonly head: Head
  /** The parts that are text or HTML. */
  readonly texts: readonly MailPart[]
  /** The mails that it carries. */
  readonly mails: readonly MailPart[]
  /** The names or types of all other parts. */
  readonly others: readonly string[]
  readonly faults: readonly DigestMessage[]
}

/** A part of several parts that has not ended. */
interface Multipart {
  readonly boundary: string
  readonly content: Content
  readonly bodyStart: number
  hasParts: boolean
}

const TEXTS = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/
const MAILS = /^message\/(?:rfc822|global)$/
const MAIL_FILE = /\.eml$/i
const HYPHEN = 0x2d

/** Finds the parts of a mail. Attachments are passed by and not decoded. Takes linear time. */
export function openMail(bytes: Uint8Array): OpenedMail {
  const head = readHead(bytes, 0)
  const texts: MailPart[] = []
  const mails: MailPart[] = []
  const others: string[] = []
  const faults: DigestMessage[] = []
  const open: Multipart[] = []
  const levels = new Map<string, number>()
  let leaf: { readonly content: Content; readonly bodyStart: number } | undefined

  begin(contentOf(head, 'text/plain'), head.bodyStart)
  let at = head.bodyStart
  while (open.length > 0 && at < bytes.length) {
    const next = nextLine(bytes, at)
    const level =
      bytes[at] === HYPHEN && bytes[at + 1] === HYPHEN ? boundaryAt(at, next) : undefined
    if (!level) {
      at = next
      continue
    }
    endLeaf(at)
    endDownTo(level.index + 1, at)
    open[level.index]!.hasParts = true
    if (level.isLast) {
      endDownTo(level.index, at)
      at = next
    } else {
      const part = readHead(bytes, next)
      const usual = open[level.index]!.content.type === 'multipart/digest'
      begin(contentOf(part, usual ? 'message/rfc822' : 'text/plain'), part.bodyStart)
      at = part.bodyStart
    }
  }
  endLeaf(bytes.length)
  if (open.some(({ hasParts }) => hasParts))
    faults.push(message('input-truncated', { note: 'A part of the mail does not end' }))
  endDownTo(0, bytes.length)
  return { head, texts, mails, others, faults }

  function begin(content: Content, bodyStart: number): void {
    leaf = { content, bodyStart }
    if (!content.type.startsWith('multipart/')) return
    const boundary = content.parameter('boundary')?.trimEnd() ?? ''
    if (boundary === '') return
    leaf = undefined
    if (open.length >= DEEPEST) {
      faults.push(message('too-deep', { note: `Parts are nested more than ${DEEPEST} deep` }))
      return
    }
    levels.set(boundary, open.length)
    open.push({ boundary, content, bodyStart, hasParts: false })
  }

  /** Which of the open parts a line parts, if any. */
  function boundaryAt(start: number, next: number) {
    const line = asciiOf(bytes, start + 2, endOfText(bytes, start, next)).trimEnd()
    const index = levels.get(line)
    if (index !== undefined) return { index, isLast: false }
    const last = line.endsWith('--') ? levels.get(line.slice(0, -2)) : undefined
    return last === undefined ? undefined : { index: last, isLast: true }
  }

  function endDownTo(count: number, end: number): void {
    for (let part = open.at(-1); part && open.length > count; part = open.at(-1)) {
      open.pop()
      const outer = open.findLastIndex(({ boundary }) => boundary === part?.boundary)
      if (outer < 0) levels.delete(part.boundary)
      else levels.set(part.boundary, outer)
      if (!part.hasParts) keep(part.content, part.bodyStart, end)
    }
  }

  function endLeaf(end: number): void {
    if (leaf) keep(leaf.content, leaf.bodyStart, end)
    leaf = undefined
  }

  function keep(content: Content, start: number, end: number): void {
    const body = bytes.subarray(start, Math.max(start, endOfText(bytes, start, end)))
    const isBroken = content.type.startsWith('multipart/')
    if (isBroken && body.length > 0)
      faults.push(
        message('input-truncated', {
          note: 'The mail has no parts where it says that it has some',
        }),
      )
    const around = open.findLast((part) => part.content.type === 'multipart/alternative')
    const kept = { content, body, alternative: around?.bodyStart }
    if (isBroken || TEXTS.test(content.type)) texts.push(kept)
    else if (MAILS.test(content.type) || MAIL_FILE.test(content.name ?? '')) mails.push(kept)
    else others.push(content.name ?? content.type)
  }
}
