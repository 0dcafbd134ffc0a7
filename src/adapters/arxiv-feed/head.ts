import { fold } from '../../fields/fold.ts'
import { message } from '../../messages.ts'
import type { RawDigest } from '../../types.ts'
import type { Part } from './parts.ts'

/** When a feed was made, the name that says it best first. */
const DATES: readonly string[] = ['pubDate', 'updated', 'lastBuildDate', 'date']

/** What the parts of a feed before its first entry say of the feed, by their names. */
export function readHead(parts: ReadonlyMap<string, Part>): Partial<RawDigest> {
  const dated = DATES.map((name) => parts.get(name)).find((part) => part !== undefined)
  const title = parts.get('title')
  const error = title?.text.trimStart().startsWith('Feed error') ? title : undefined
  const actual = fold((parts.get('description') ?? parts.get('subtitle') ?? error)?.text ?? '')
  return {
    ...(dated && {
      date: { label: 'date', value: dated.text, position: dated.position },
    }),
    ...(error && { messages: [message('error-response', { place: error.position, actual })] }),
  }
}
