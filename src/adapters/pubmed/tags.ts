import type { Line } from '../text/line-cutter.ts'

/** A tag with its text, which may have taken several lines. */
export interface Tag {
  readonly name: string
  readonly value: string
  readonly first: Line
  readonly last: Line
}

/** The beginning of a line with a tag: the tag padded to four characters, a hyphen, and mostly a space. */
export interface TagLine {
  readonly name: string
  readonly value: string
}

const TAG =
  /^([A-Z][A-Z\d]{1,3}) {0,2}-(?= |$|(?<=^PMID-)\d|(?<=^(?:[A-Z][A-Z\d] {2}|[A-Z][A-Z\d]{2} )-)\S)/

/** Lines that go on begin with six spaces. Some programs indent the tags as well, but by less. */
const DEEPEST_TAG = 4

/** The tag that a line begins with. */
export function tagIn({ text, column }: Line): TagLine | undefined {
  const match = column <= DEEPEST_TAG ? TAG.exec(text) : null
  return match ? { name: match[1]!, value: text.slice(match[0].length).trim() } : undefined
}

/** Whether a line goes on with the text of the tag before it. */
export function isIndented({ column }: Line): boolean {
  return column > DEEPEST_TAG
}

/** Whether a line is the number of a record, as Ovid prints it above one: `<12. >`. */
export function isNumber({ text }: Line): boolean {
  return /^<\d{1,6}\. ?>$/.test(text)
}
