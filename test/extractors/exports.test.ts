import { expect, test } from 'vitest'
import * as extractors from '../../src/extractors.ts'
import { parseDigest } from '../../src/index.ts'
import { cardWith } from '../unit/pages.ts'

test('undigest/extractors exports these extractors and nothing else', () => {
  expect(Object.keys(extractors).toSorted()).toEqual([
    'huggingFaceLinks',
    'licenses',
    'modelSizes',
    'venue',
  ])
})

test('all of them can be used together, and find nothing in a page that states nothing', () => {
  const { entries, messages } = parseDigest(cardWith(), { extractors: { ...extractors } })
  expect(entries[0]?.fields).toEqual({})
  expect(messages).toEqual([])
})
