import { fold } from './fold.ts'

/** A title, white space folded, without the markers that Google Scholar prints before it: `[PDF]`, `[HTML]`. */
export function readTitle(value: string): string {
  return fold(value).replace(/^(?:\[(?:PDF|HTML|BOOK|B|C|CITATION)\]\s*)+/, '')
}
