import { expect, test } from 'vitest'
import * as plugins from '../../src/unified.ts'

test('undigest/unified exports these values and no others', () => {
  expect(Object.keys(plugins).toSorted()).toEqual([
    'digestEntries',
    'digestEntriesWith',
    'digestParse',
    'hastToDigest',
    'mdastToDigest',
  ])
})
