import type { RawDigest } from '../../types.ts'
import { isPaperObject } from './format.ts'
import { readItem, readItems } from './json.ts'
import { isObject, type JsonObject, own } from './objects.ts'

/**
 * Reads the data that a page of papers carries: that of a list (`dailyPapers`) or of a single paper (`paper` beside the
 * comments on it). Nothing where it is the data of something else.
 */
export function readProps(props: JsonObject, pointer: string): Partial<RawDigest> | undefined {
  const list = own(props, 'dailyPapers')
  if (Array.isArray(list)) {
    const value = own(props, 'dateString') ?? own(props, 'date')
    const date = typeof value === 'string' && { label: 'date', value: value }
    return { ...(date && { date }), ...readItems(list, `${pointer}/dailyPapers`) }
  }
  if (!isObject(own(props, 'paper')) || !isPaperObject(props)) return undefined
  return readItem(props, pointer)
}
