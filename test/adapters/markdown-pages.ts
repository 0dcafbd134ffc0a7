import { markdown } from '../../src/adapters/markdown.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'

/** The address that most papers of the fixtures have. */
export const ARXIV = 'https://arxiv.org/abs/2601.00001'

/** What is read from a page of Markdown. */
export function read(page: string): Digest {
  return parseDigest(page, { adapters: [markdown()], format: 'markdown' })
}

/** The first entry of a page. */
export function readOne(page: string): DigestEntry | undefined {
  return read(page).entries[0]
}

/** The titles of a page. */
export function titlesIn(page: string): (string | undefined)[] {
  return read(page).entries.map(({ title }) => title)
}
