import { expect, test } from 'vitest'
import * as undigest from '../../src/index.ts'

test('the core exports these values and no others', () => {
  expect(Object.keys(undigest).toSorted()).toEqual([
    'assemble',
    'createSource',
    'createTokenizer',
    'defineAdapter',
    'defineExtractor',
    'hfPapers',
    'message',
    'normalize',
    'parseDigest',
    'parseDigestStream',
    'rules',
    'tokenize',
  ])
})
