import { createLineReader, type Line } from '../../src/assemble/lines.ts'
import { assemble, tokenize } from '../../src/index.ts'
import type { Position, RawDigest } from '../../src/types.ts'
import { readableMessage } from './reduced.ts'

/** The lines of a text as the assembler sees them. */
export function linesOf(text: string, references: ReadonlyMap<string, string> = new Map()): Line[] {
  const reader = createLineReader(references)
  return tokenize(text).flatMap((token) => reader.read(token) ?? [])
}

export const raw = (text: string): RawDigest => assemble(tokenize(text))

/** The fields of each card as texts: `title A Title`. */
export const cardsOf = (text: string): string[][] =>
  raw(text).records.map(({ fields }) => fields.map(({ label, value }) => `${label} ${value}`))

/** The messages of a page with the numbers of their lines. */
export const messagesOf = (text: string): string[] => raw(text).messages.map(readableMessage)

/** What a page has around its cards. */
export const boilerplateOf = (text: string): string[] =>
  raw(text).boilerplate.map((place) => sliceOf(text, place))

/** The text that each field of the first card stands in. */
export const placesOf = (text: string): string[] =>
  raw(text).records[0]!.fields.map(({ position }) => sliceOf(text, position!))

function sliceOf(text: string, { start, end }: Position): string {
  return text.slice(start.offset, end.offset)
}
