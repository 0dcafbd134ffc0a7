import { expect, test } from 'vitest'
import { findCorpus } from '../support/corpus.ts'
import { testCases } from './cases.ts'
import { testForms } from './forms.ts'
import { testRendered } from './rendered.ts'
import { testTexts } from './texts.ts'

const corpus = findCorpus()

test.skipIf(corpus === undefined)(
  'there is a corpus in UNDIGEST_CORPUS or ../shared/corpus',
  () => {
    expect(corpus).toBeDefined()
  },
)

if (corpus !== undefined) {
  testCases(corpus)
  testTexts(corpus)
  testRendered(corpus)
  testForms(corpus)
}
