import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pubmed } from '../../src/adapters/pubmed.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { cut, ENCODINGS, lengths, type Piece } from '../stream/cuttings.ts'
import { inOrder, readStream } from '../stream/read-stream.ts'
import { limits, suite } from '../support/for-all.ts'
import { readableMessage } from '../unit/reduced.ts'

const options = { adapters: [pubmed()], format: 'pubmed' }
const read = (text: Piece): Digest => parseDigest(text, options)
const messagesOf = (text: string): string[] => read(text).messages.map(readableMessage)

const RECORD = 'PMID- 1\nTI  - Counting\n      Moths\nAU  - Moth A\n'

test.each(['', ' \n', '\ufeff'])('nothing is read of %j', (text) => {
  expect(messagesOf(text)).toEqual(['no-entries'])
})

test.each(['Too many requests.', '<html><body>PMID- 1</body></html>', 'TI - A\n'.toLowerCase()])(
  'nothing is read of %j, which is said',
  (text) => {
    expect(messagesOf(text)).toEqual(['unknown-format', 'no-entries'])
  },
)

test('text before the records is boilerplate', () => {
  const { entries, boilerplate, messages } = read(`Search results\n\n${RECORD}`)
  expect(entries).toHaveLength(1)
  expect(boilerplate.map(({ start, end }) => [start.line, end.line])).toEqual([[1, 1]])
  expect(messages).toEqual([])
})

test('text behind a record is reported', () => {
  expect(messagesOf(`${RECORD}\nSome words\nand more\n\n${RECORD}\nThe end`)).toEqual([
    'unclaimed-text 6-7',
    'unclaimed-text 14',
  ])
})

test('lines that have lost their indent go on with the tag before them', () => {
  expect(read(RECORD.replace('      Moths', 'Moths')).entries[0]?.title).toBe('Counting Moths')
})

test('indented lines that look like tags go on with the tag before them', () => {
  expect(read(RECORD.replace('Moths', 'DNA - Moths')).entries[0]?.title).toBe(
    'Counting DNA - Moths',
  )
})

test('a record of no paper is reported', () => {
  expect(messagesOf(`OWN - NLM\nSTAT- MEDLINE\n\n${RECORD}`)).toEqual(['item-unreadable 1-2'])
})

test('tags without a text say nothing', () => {
  expect(read('PMID- 1\nTI  -\nAB  - \nAU  -\nDP  -\n').entries[0]).toEqual({
    identifiers: { pmid: '1' },
    githubLinks: [],
    links: [],
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 5, column: 6, offset: 32 } },
  })
})

test('a record that is cut off gives what is there', () => {
  expect(read(RECORD.slice(0, 20)).entries).toMatchObject([{ title: 'Counti' }])
})

describe('a stream gives what the whole gives', suite, () => {
  const texts = [
    `${RECORD}\n${RECORD}`,
    `${RECORD}\n${RECORD}`.replaceAll('\n', '\r\n'),
    `Some words\n${RECORD}\nMött 🦋\n${RECORD}OWN - NLM\n\n\nDP  - soon`,
    'Too many requests.',
  ]

  test.each(Object.keys(ENCODINGS))('however it is cut: %s', async (encoding) => {
    const encode = ENCODINGS[encoding]!
    const given = { ...options, places: true }
    const cuttings = fc.asyncProperty(
      fc.constantFrom(...texts).map(encode),
      lengths,
      async (whole, pieceLengths) => {
        const { entries, messages } = parseDigest(whole, given)
        const streamed = await readStream(cut(whole, pieceLengths), given)
        expect(streamed.entries).toEqual(entries)
        expect(inOrder(streamed.messages)).toEqual(inOrder(messages))
      },
    )
    await fc.assert(cuttings, limits)
  })
})
