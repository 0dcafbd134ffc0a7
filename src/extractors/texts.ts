import type { ExtractContext } from '../contracts.ts'
import { fold } from '../fields/fold.ts'
import type { DigestEntry } from '../types.ts'

/** The labels of remarks by the authors, such as `Comments` of arXiv; under `comments` a number may stand, too. */
const REMARKS = /^(?:author )?(?:comments?|remarks?|notes?)(?:[ _-]text)?$/i

/** What the authors remark on the entry: `12 pages, accepted at ICML 2024`. */
export function remarksOn({ record }: ExtractContext): string[] {
  return record.fields.filter(({ label }) => REMARKS.test(label)).map(({ value }) => fold(value))
}

/** The texts of an entry: its title, its abstract, remarks, and whatever no reader claimed. */
export function textsOf(entry: Readonly<DigestEntry>, context: ExtractContext): string[] {
  const { title, abstract, unknown = [] } = entry
  const others = unknown.filter(({ label }) => !REMARKS.test(label)).map(({ value }) => value)
  const texts = [title, abstract, ...remarksOn(context), ...others]
  return texts.filter((text) => text !== undefined)
}

/** A text without such marks at its end. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}
