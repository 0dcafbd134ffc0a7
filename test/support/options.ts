import fc from 'fast-check'
import type { ParseOptions } from '../../src/contracts.ts'
import { date } from './papers.ts'

/** Options that any text can be read with. */
export const options: fc.Arbitrary<ParseOptions> = fc.record(
  {
    format: fc.constant('hf-papers'),
    referenceDate: date,
    countAfterDate: fc.constantFrom('upvotes' as const, 'comments' as const),
    places: fc.boolean(),
    rules: fc.constantFrom(
      {},
      { 'byline-missing': 'off' as const },
      { 'unclaimed-text': 'error' as const },
    ),
  },
  { requiredKeys: [] },
)
