import { expect, test } from 'vitest'
import { arxivFeed } from '../../src/adapters/arxiv-feed.ts'
import { arxivHtml } from '../../src/adapters/arxiv-html.ts'
import { HEAD } from '../../src/choose-adapter.ts'
import { type CorpusText, findCorpus, listTexts } from '../support/corpus.ts'

const corpus = findCorpus()
const texts = corpus === undefined ? [] : listTexts(corpus)

const pathOf = (file: CorpusText): string => `${file.format}/${file.name}`

test.skipIf(corpus === undefined).each([arxivFeed(), arxivHtml()])(
  'of the files of the corpus, $name recognises its own and no others',
  ({ name, detect }) => {
    const recognised = texts.filter(({ text }) => detect(text.slice(0, HEAD)))
    const own = texts.filter(({ format }) => format === name)
    expect(recognised.map(pathOf)).toEqual(own.map(pathOf))
  },
)
