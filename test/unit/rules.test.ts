import { expect, test } from 'vitest'
import { parseDigest, rules } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { adapterOf, recordOf } from './adapters.ts'
import { fixtures } from './fixtures.ts'

/** Digests that no page of Hugging Face papers can be. */
const others: readonly Digest[] = [
  { declaredCount: 2, records: [recordOf('One')] },
  { records: [recordOf('One', { published: 'soon' })] },
].map((digest) => parseDigest('any', { adapters: [adapterOf(digest)] }))

test('every rule is triggered by a fixture or a digest of another format, and no other rule is', () => {
  const digests = [...fixtures.map(({ bytes, options }) => parseDigest(bytes, options)), ...others]
  const ruleIds = digests.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  expect([...new Set(ruleIds)].toSorted()).toEqual(Object.keys(rules).toSorted())
})
