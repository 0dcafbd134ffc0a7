import { expect, test } from 'vitest'
import { arxivHtml } from '../../src/adapters/arxiv-html.ts'
import { hfApi } from '../../src/adapters/hf-api.ts'
import { tocMail } from '../../src/adapters/toc-mail.ts'
import {
  type Adapter,
  type Extractor,
  type ParseOptions,
  parseDigest,
  rules,
} from '../../src/index.ts'
import { parseDigestStream } from '../../src/parse-digest-stream.ts'
import type { DigestMessage } from '../../src/types.ts'
import { adapterOf, recordOf } from './adapters.ts'
import { allFixtures } from './fixtures.ts'
import { cardWith } from './pages.ts'

const records = [recordOf('One')]

const failing = (): never => {
  throw new Error('out of ink')
}

const rejecting: Extractor['schema'] = {
  '~standard': {
    version: 1,
    vendor: 'own',
    validate: () => ({ issues: [{ message: 'Expected another word' }] }),
  },
}

/** Digests that no page of Hugging Face papers can be, and those of a caller's own code. */
const others: readonly ParseOptions<Readonly<Record<string, Extractor>>>[] = [
  { adapters: [adapterOf({ declaredCount: 2, records })] },
  { adapters: [adapterOf({ records: [recordOf('One', { published: 'soon' })] })] },
  { adapters: [{ ...adapterOf({}), read: failing }] },
  { adapters: [adapterOf({ records })], extractors: { venue: { extract: failing } } },
  {
    adapters: [adapterOf({ records })],
    extractors: { venue: { extract: () => 'a word', schema: rejecting } },
  },
]

async function* brokenOff() {
  yield cardWith()
  await Promise.reject(new Error('out of reach'))
}

async function* lateAddresses() {
  yield '[\n### [A Title][1]\n][1]\nAn abstract.\n[\n* 7 authors\n][1]\n\n'
  for (let count = 0; count < 100; count += 1) yield `${'We go on. '.repeat(5000)}\n\n`
  yield '[1]: https://huggingface.co/papers/2401.00001\n'
}

async function* anything() {
  yield 'any'
}

const streamed: readonly [() => AsyncIterable<string>, ParseOptions][] = [
  [brokenOff, { format: 'hf-papers' }],
  [lateAddresses, { format: 'hf-papers' }],
  [anything, { adapters: [adapterOf({ records })] }],
]

async function messagesOf(
  source: AsyncIterable<string>,
  options: ParseOptions,
): Promise<DigestMessage[]> {
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(found)
  try {
    for await (const _ of parseDigestStream(source, { ...options, onMessage }));
  } catch {
    // The source breaks off.
  }
  return messages
}

const tooDeep = `<title>Moths | arXiv</title>${'<div>'.repeat(100_000)}`

const article = (link: string, title: string): string =>
  `<p><a href="${link}">${title}</a></p><p>Ada Example, Lin Sample</p>`
const sheep = article('https://example.org/doi/10.1234/ml.26', 'Counting Sheep in the Dark')
const light = article('https://example.org/doi/10.1234/ml.27', 'Slow Light and How Moths See It')
const opaque = article(
  `https://links.springernature.com/f/a/${'0c97c02b'.repeat(4)}`,
  'Counting Sheep in the Dark',
)

/** Answers of sites that are no list of papers, and mails. */
const answers: readonly [string | object, Adapter][] = [
  [{ error: 'Rate limited' }, hfApi()],
  [tooDeep, arxivHtml()],
  [`<h1>Moth Letters, Table of Contents</h1>${sheep}${light}${sheep}`, tocMail()],
  [`<h1>Moth Letters, Table of Contents</h1>${opaque}<p>doi:10.1234/ml.26</p>`, tocMail()],
]

test('every rule is triggered by a fixture, a digest of another format or a stream, and no other rule is', async () => {
  const digests = [
    ...answers.map(([input, adapter]) =>
      parseDigest(input, { adapters: [adapter], format: adapter.name }),
    ),
    ...allFixtures.map(({ bytes, options }) => parseDigest(bytes, options)),
    ...others.map((options) => parseDigest('any', options)),
  ]
  const inStreams = await Promise.all(
    streamed.map(([source, options]) => messagesOf(source(), options)),
  )
  const messages = [...digests.flatMap((digest) => digest.messages), ...inStreams.flat()]
  const ruleIds = messages.map(({ ruleId }) => ruleId)
  expect([...new Set(ruleIds)].toSorted()).toEqual(Object.keys(rules).toSorted())
})
