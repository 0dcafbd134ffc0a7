import type { MailPart } from './open-mail.ts'

/**
 * The parts of a mail, those together that say the same in several kinds; the one that says most is first. HTML says more
 * than text. Parts that stand beside each other without being called alternatives are taken for such if one is HTML and one
 * is text; what is attached is by itself, and comes last.
 */
export function alternatives(parts: readonly MailPart[]): MailPart[][] {
  const groups = new Map<number | string, MailPart[]>()
  const counts = { html: 0, text: 0, attached: 0 }
  for (const part of parts) {
    const kind = kindOf(part)
    counts[kind] += 1
    const beside = kind === 'attached' ? `attached ${counts.attached}` : `beside ${counts[kind]}`
    const key = part.alternative ?? beside
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => rankOf(a) - rankOf(b)))
    .toSorted(([a], [b]) => Number(isAttached(a)) - Number(isAttached(b)))
}

function kindOf(part: MailPart): 'html' | 'text' | 'attached' {
  if (isAttached(part)) return 'attached'
  return isHtml(part.content.type) ? 'html' : 'text'
}

function isAttached(part: MailPart | undefined): boolean {
  return part?.content.isAttachment ?? false
}

function rankOf({ content }: MailPart): number {
  return Number(content.isAttachment) * 2 + Number(!isHtml(content.type))
}

function isHtml(type: string): boolean {
  return type.includes('html')
}
