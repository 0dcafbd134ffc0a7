import type { RawField } from '../../types.ts'
import type { Part } from './parts.ts'

/** When a feed was made, the name that says it best first. */
const DATES: readonly string[] = ['pubDate', 'updated', 'lastBuildDate', 'date']

/** The date of a feed, which one of the parts before its first entry states. */
export function headDate(parts: ReadonlyMap<string, Part>): RawField | undefined {
  const dated = DATES.map((name) => parts.get(name)).find((part) => part !== undefined)
  return dated && { label: 'date', value: dated.text, position: dated.position }
}
