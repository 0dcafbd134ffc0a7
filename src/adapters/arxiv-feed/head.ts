import { fold } from '../../fields/fold.ts'
import { message } from '../../messages.ts'
import type { RawDigest } from '../../types.ts'
import { headDate } from '../xml/head-date.ts'
import type { Part } from '../xml/parts.ts'

/** What the parts of a feed before its first entry say of the feed, by their names. */
export function readHead(parts: ReadonlyMap<string, Part>): Partial<RawDigest> {
  const date = headDate(parts)
  const title = parts.get('title')
  const error = title?.text.trimStart().startsWith('Feed error') ? title : undefined
  const actual = fold((parts.get('description') ?? parts.get('subtitle') ?? error)?.text ?? '')
  return {
    ...(date && { date }),
    ...(error && { messages: [message('error-response', { place: error.position, actual })] }),
  }
}
