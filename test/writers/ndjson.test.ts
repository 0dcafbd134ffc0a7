import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ndjsonLines, toNdjson } from '../../src/writers/ndjson.ts'
import { entryOf, fullEntry, hardEntry, UNSEEN } from './entries.ts'

test('an entry is one line of JSON', () => {
  expect(toNdjson([entryOf({ title: 'A Title' })])).toBe(
    '{"githubLinks":[],"links":[],"title":"A Title"}\n',
  )
})

test('a source comes first in every line', () => {
  expect(toNdjson([entryOf(), entryOf()], { source: 'page.txt' })).toBe(
    '{"source":"page.txt","githubLinks":[],"links":[]}\n'.repeat(2),
  )
})

test('what extractors found is there as it is', () => {
  const fields = { license: 'MIT', tags: [{ name: 'a' }], missing: null }
  expect(JSON.parse(toNdjson([{ ...entryOf(), fields }]))).toEqual({ ...entryOf(), fields })
})

test('no entry gives no line', () => {
  expect(toNdjson([])).toBe('')
})

test('lines can be taken one by one', () => {
  expect([...ndjsonLines([fullEntry, fullEntry])]).toHaveLength(2)
})

test('every line parses back to its entry', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      expect(JSON.parse(toNdjson([entry]))).toEqual(JSON.parse(JSON.stringify(entry)))
    }),
  )
})

test('no control character and no line break of Unicode reaches the output', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      expect(toNdjson([entry], { source: '\u0085' })).not.toMatch(UNSEEN)
    }),
  )
})
