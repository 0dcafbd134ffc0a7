import { expect, test } from 'vitest'
import { hfApi } from '../../src/adapters/hf-api.ts'
import { hfHtml } from '../../src/adapters/hf-html.ts'
import { chooseAdapter } from '../../src/choose-adapter.ts'
import { inputOf } from '../../src/input.ts'
import { findCorpus, listTexts } from '../support/corpus.ts'

const corpus = findCorpus()
const texts = corpus === undefined ? [] : listTexts(corpus)

test.skipIf(corpus === undefined).each([hfApi(), hfHtml()])(
  'of the files of the corpus, $name recognises its own and no others',
  (adapter) => {
    const recognised = texts.filter(({ text }) =>
      chooseAdapter(inputOf(text), { adapters: [adapter] }),
    )
    const own = texts.filter(({ format }) => format === adapter.name)
    expect(recognised.map(({ name }) => name)).toEqual(own.map(({ name }) => name))
  },
)
