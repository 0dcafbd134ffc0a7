import { message } from '../../messages.ts'
import type { RawDigest } from '../../types.ts'
import { parseHtml } from '../html/parse-html.ts'
import { endsInTag } from '../html/scan-tags.ts'
import { gapsBetween } from '../text/gaps.ts'
import { readEntries } from './entries.ts'

/** Reads the HTML of an alert. */
export function readAlert(html: string): Partial<RawDigest> {
  const parsed = parseHtml(html)
  if (!parsed) return { messages: [message('too-deep')] }
  const records = readEntries(parsed)
  const whole = parsed.positionOf([parsed.tree])
  return {
    records,
    boilerplate: gapsBetween(html, records),
    messages: isUnfinished(html) ? [message('input-truncated', { place: whole.end })] : [],
  }
}

/** Whether a text breaks off: a whole mail before its end tag, and a part of one, which has none, within a tag. */
function isUnfinished(html: string): boolean {
  return /<html[\s>]/i.test(html) ? !/<\/html[\s>]/i.test(html) : endsInTag(html)
}
