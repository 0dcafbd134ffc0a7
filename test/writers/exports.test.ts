import { expect, test } from 'vitest'
import * as writers from '../../src/writers.ts'

test('the writers export these functions and no others', () => {
  expect(Object.keys(writers).toSorted()).toEqual(
    [
      'csvLines',
      'cslPieces',
      'jsonPieces',
      'markdownSections',
      'ndjsonLines',
      'textPieces',
      'toCsl',
      'toCslItems',
      'toCsv',
      'toJson',
      'toMarkdown',
      'toNdjson',
      'toText',
    ].toSorted(),
  )
})
