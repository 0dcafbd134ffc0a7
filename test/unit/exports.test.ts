import { expect, test } from 'vitest'
import * as undigest from '../../src/index.ts'

test('the core exports these values and no others', () => {
  expect(Object.keys(undigest).toSorted()).toEqual([
    'assemble',
    'createSource',
    'hfPapers',
    'message',
    'normalize',
    'parseDigest',
    'rules',
    'tokenize',
  ])
})
