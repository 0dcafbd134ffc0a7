import { expect, test } from 'vitest'
import type { Extractor } from '../../src/contracts.ts'
import { huggingFaceLinks, licenses, modelSizes, venue } from '../../src/extractors.ts'
import { growth } from './growth.ts'

const CHARACTERS = 1_000_000

const ANY = ['a', 'A ', 'word ', ' ', '.', ', ', '-', '(', '\ud83e', '\u0000']

/** What each extractor looks at. */
const UNITS: readonly (readonly [string, Extractor, readonly string[]])[] = [
  [
    'huggingFaceLinks',
    huggingFaceLinks,
    ['https://huggingface.co/', 'https://huggingface.co/a/b ', 'hf.co/'],
  ],
  [
    'licenses',
    licenses,
    ['MIT ', 'under the MIT license and ', 'CC-BY-', 'A License ', '(MIT, ', 'GPL-'],
  ],
  ['modelSizes', modelSizes, ['7', '7B, ', '7B-', 'A-7B ', '7 billion ', 'x7B ']],
  [
    'venue',
    venue,
    [
      'accepted ',
      'accepted to be presented as an oral at the ',
      'Accepted at A ',
      'ICML 2024. ',
      'J. ',
      'In ',
      '(A) ',
      '"A',
      '2024',
      'A, and ',
      '\\&',
    ],
  ],
]

const entryOf = (abstract: string) => ({ abstract, venue: abstract, githubLinks: [], links: [] })

const cases = UNITS.flatMap(([name, extractor, units]) =>
  [...ANY, ...units].map((unit) => [name, unit, extractor] as const),
)

test.each(cases)('%s takes about twice the time for twice as much of %j', async (_, unit, one) => {
  const read = (size: number): void => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const fields = ['Comments', 'License'].map((label) => ({ label, value: text }))
    one.extract(entryOf(text), { record: { fields }, report: () => {} })
  }
  expect(await growth(read, CHARACTERS)).toBeLessThan(3)
})
