import type { RawDigest } from '../types.ts'
import { isObject, isPaper, type JsonObject, own, readItem, readItems } from './hf-json.ts'

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
  if (!isObject(own(props, 'paper')) || !isPaper(props)) return undefined
  return readItem(props, pointer)
}
