import { describe, expect, test } from 'vitest'
import { scholarAlert } from '../../src/adapters/scholar-alert.ts'
import { alertOf, entryOf } from '../adapters/scholar-alert-parts.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(scholarAlert())

const HEAD = 'Title\n<https://scholar.google.com/scholar_url?url=https://e.org/1&oi=scholaralrt>\n'

describe('time grows with the length', () => {
  test.each<[string, (size: number) => string]>([
    ['of entries', (size) => alertOf(entryOf().repeat(size / 400))],
    ['of titles', (size) => '<h3><a class="gse_alrt_title" href="#">A</a></h3>'.repeat(size / 50)],
    ['of commas in a line', (size) => entryOf({ byline: ','.repeat(size) })],
    ['of hyphens in a line', (size) => entryOf({ byline: ' - '.repeat(size / 3) })],
    ['of a line of spaces', (size) => entryOf({ byline: `a${' '.repeat(size)}b` })],
    ['of addresses', (size) => 'A\n<https://scholar.google.com/scholar_url?a>\n'.repeat(size / 45)],
    ['of lines that wait for an address', (size) => 'A title\n'.repeat(size / 8)],
    [
      'of lines of a piece of the abstract',
      (size) => `${HEAD}A B - 2024\n${'snippet text goes here on\n'.repeat(size / 26)}`,
    ],
    [
      'of lines of names without an end',
      (size) => `${HEAD}${`${'A Bbbbbb, '.repeat(8)}\n`.repeat(size / 81)}`,
    ],
  ])('%s', async (_, textFor) => {
    expect(await growth((size) => void read(textFor(size)), 1_000_000)).toBeLessThan(3)
  })

  test.each<[string, (size: number) => string]>([
    ['brackets', (size) => '<https://scholar.google.com/scholar_url?'.repeat(size / 40)],
    ['one address', (size) => `<https://scholar.google.com/scholar_url?${'oi='.repeat(size / 3)}`],
  ])('to recognise %s', async (_, headFor) => {
    expect(
      await growth((size) => void scholarAlert().detect(headFor(size)), 1_000_000),
    ).toBeLessThan(3)
  })
})
