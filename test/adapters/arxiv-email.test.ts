import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arxivEmail } from '../../src/adapters/arxiv-email.ts'
import { createSource, parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry, RawDigest } from '../../src/types.ts'
import { cut, ENCODINGS, lengths } from '../stream/cuttings.ts'
import { inOrder, readStream } from '../stream/read-stream.ts'
import { linesWithoutPlace, lostLines } from '../support/accounts.ts'
import { type CorpusText, findCorpus, listTexts } from '../support/corpus.ts'
import { forAll, limits, suite } from '../support/for-all.ts'
import { pointsIn, positionsIn } from '../support/places.ts'
import { runOf } from '../support/runs.ts'
import { anyText } from '../support/texts.ts'
import { allFixtures } from '../unit/fixtures.ts'
import {
  addressOf,
  disturbed,
  inSections,
  layout,
  mailing,
  type Paper,
  paper,
  pastWeek,
  soup,
} from './mailings.ts'

const options = { adapters: [arxivEmail()], format: 'arxiv-email', places: true }
const read = (text: string | Uint8Array): Digest => parseDigest(text, options)

const texts = fc.oneof(disturbed, soup, anyText)
const papers = fc.array(paper, { minLength: 1, maxLength: 5 })
const fixtures = allFixtures.filter(({ format }) => format === 'arxiv-email')
const corpus = findCorpus()
const corpusTexts = corpus === undefined ? [] : listTexts(corpus)

describe('a mailing', suite, () => {
  test('gives back the papers that it was made of', () => {
    forAll(fc.tuple(papers, layout), ([all, how]) => {
      const digest = read(mailing(all, how))
      expect(digest.entries.map(seen)).toEqual(inSections(all).map((one) => stated(one, true)))
      expect(digest.messages.map(({ ruleId }) => ruleId)).toEqual(['date-year-short'])
    })
  })

  test('that is cut anywhere gives every whole entry, at most one more, and says so', () => {
    forAll(
      fc.tuple(papers, layout, fc.double({ min: 0, max: 1, noNaN: true })),
      ([papersOfDay, how, share]) => {
        const text = mailing(papersOfDay, how)
        const start = text.slice(0, Math.floor(share * text.indexOf('%%%---')))
        const { entries, messages } = read(start)
        const all = read(text).entries
        const whole = all.filter(({ position }) => (position?.end.offset ?? 0) <= start.length)
        expect(entries.slice(0, whole.length)).toEqual(whole)
        expect(entries.length - whole.length).toBeLessThan(2)
        const { authors = [], githubLinks = [] } = entries[whole.length] ?? {}
        const expected = all[whole.length]
        expect(expected?.authors?.slice(0, authors.length) ?? []).toEqual(authors)
        expect(expected?.githubLinks ?? []).toEqual(expect.arrayContaining(githubLinks))
        const isBegun = start.includes('Send any comments regarding submissions')
        expect(messages.some(({ ruleId }) => ruleId === 'input-truncated')).toBe(isBegun)
      },
    )
  })

  test('is told by its head and by its entries', () => {
    forAll(fc.tuple(papers, layout), ([all, how]) => {
      expect(arxivEmail().detect(mailing(all, how).slice(0, 400))).toBe(true)
      expect(arxivEmail().detect(pastWeek(all, how))).toBe(true)
    })
  })
})

test('a list of the past week gives back the papers that it was made of', suite, () => {
  const listed = fc.array(
    paper.filter(({ kind }) => kind !== 'replace'),
    { minLength: 1, maxLength: 5 },
  )
  forAll(fc.tuple(listed, layout), ([all, how]) => {
    const digest = read(pastWeek(all, how))
    expect(digest.entries.map(seen)).toEqual(all.map((one) => stated(one, false)))
    expect(digest.messages).toEqual([])
  })
})

/** What is read of the things that a paper states. */
function seen(entry: DigestEntry): unknown {
  const { title, authors, authorCount, categories, abstract, abstractKind, identifiers } = entry
  const { url, venue, announceType, publishedAt, updatedAt, unknown = [] } = entry
  return {
    title,
    authors,
    authorCount,
    categories,
    abstract,
    abstractKind,
    identifiers,
    url,
    venue,
    announceType,
    day: (publishedAt ?? updatedAt)?.iso,
    notes: unknown.filter(({ label }) => label === 'note').map(({ value }) => value),
  }
}

const fold = (text: string): string => text.replace(/\s+/g, ' ')

/** A list has neither abstracts nor addresses. */
function stated(one: Paper, isDaily: boolean): object {
  const { title, authors, categories, comments, journal, doi, abstract, day, kind, id } = one
  const hasAbstract = isDaily && kind !== 'replace'
  return {
    title: fold(title),
    authors,
    authorCount: authors.length,
    categories,
    abstract: hasAbstract ? fold(abstract.join(' ')) : undefined,
    abstractKind: hasAbstract ? 'full' : undefined,
    identifiers: { arxiv: id, ...(doi !== '' && { doi }) },
    url: isDaily ? addressOf(one) : undefined,
    venue: journal === '' ? undefined : fold(journal),
    announceType: kind,
    day: day.toISOString().slice(0, 10),
    notes: comments === '' ? [] : [fold(comments)],
  }
}

describe('any text, read as a mailing,', suite, () => {
  test('is read without an exception, and survives JSON', () => {
    forAll(texts, (text) => {
      const digest = read(text)
      expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
    })
  })

  test('has every line in an entry, in the boilerplate or in a message', () => {
    forAll(texts, (text) => {
      expect(lostLines(text, read(text))).toEqual([])
    })
  })

  test('has a place for every line of an entry', () => {
    forAll(texts, (text) => {
      expect(linesWithoutPlace(text, read(text))).toEqual([])
    })
  })

  test('has positions that slice back to it', () => {
    forAll(texts, (text) => {
      const source = createSource(text)
      const digest = read(text)
      for (const point of pointsIn(digest)) expect(source.point(point.offset)).toEqual(point)
      for (const { start, end } of positionsIn(digest))
        expect(text.slice(start.offset, end.offset)).toMatch(/^\S(?:[^]*\S)?$/)
    })
  })

  test('has values that stand in their places', () => {
    forAll(texts, (text) => {
      for (const { title = '', venue = '', url = '', places = {} } of read(text).entries) {
        expect(sliceOf(text, places['title'])).toContain(title)
        expect(sliceOf(text, places['venue'])).toContain(venue)
        expect(sliceOf(text, places['url'])).toContain(url)
      }
    })
  })

  test('has entries and boilerplate that do not overlap', () => {
    forAll(texts, (text) => {
      const { entries, boilerplate } = read(text)
      const positions = [...entries.flatMap(({ position }) => position ?? []), ...boilerplate]
      const runs = positions.map(runOf).toSorted((a, b) => a.start - b.start)
      const isLate = runs.every(({ start }, at) => at === 0 || start >= runs[at - 1]!.end)
      expect(isLate).toBe(true)
    })
  })
})

function sliceOf(text: string, position: Parameters<typeof runOf>[0] | undefined): string {
  if (!position) return ''
  return text.slice(position.start.offset, position.end.offset).replace(/\s+/g, ' ')
}

type Read = Pick<Digest, 'entries' | 'messages'>

function wholeOf(text: string | Uint8Array): Read {
  const { entries, messages } = read(text)
  return { entries, messages: inOrder(messages) }
}

async function streamOf(text: string | Uint8Array, pieces: readonly number[]): Promise<Read> {
  const { entries, messages } = await readStream(cut(text, pieces), options)
  return { entries, messages: inOrder(messages) }
}

describe('a stream gives what the whole gives', suite, () => {
  test.each(Object.keys(ENCODINGS))('however it is cut: %s', async (encoding) => {
    const cuttings = fc.asyncProperty(texts, lengths, async (text, pieces) => {
      const encoded = ENCODINGS[encoding]!(text)
      expect(await streamOf(encoded, pieces)).toEqual(wholeOf(encoded))
    })
    await fc.assert(cuttings, limits)
  })

  test.each(fixtures)('of $name, cut everywhere', async ({ bytes }) => {
    expect(await streamOf(bytes, [1])).toEqual(wholeOf(bytes))
    expect(await streamOf(bytes, [7, 64])).toEqual(wholeOf(bytes))
  })

  test.skipIf(corpus === undefined)('of every mailing of the corpus', async () => {
    for (const { text } of mailingsOf(corpusTexts))
      expect(await streamOf(text, [1000, 1])).toEqual(wholeOf(text))
  })

  test('and hands over each entry as soon as its closing line has come', () => {
    const text = ['1', '2'].map((number) => entryWith(`Title: Moth ${number}`)).join('')
    const ends: number[] = []
    let pushed = 0
    const emit = ({ records = [] }: Partial<RawDigest>): void => {
      if (records.length > 0) ends.push(pushed)
    }
    const reader = arxivEmail().stream?.({ emit })
    for (const character of text) {
      pushed += 1
      reader?.push(character)
    }
    const line = text.indexOf('\n', text.indexOf('\\\\ (')) + 1
    expect(ends).toEqual([line, text.length / 2 + line])
  })
})

const RULE = '-'.repeat(78)

function entryWith(head: string, abstract = 'Night cameras see shapes.'): string {
  const closing = '\\\\ ( https://arxiv.org/abs/2603.00001 ,  439kb)'
  return ['\\\\', 'arXiv:2603.00001', head, '\\\\', abstract, closing, RULE, ''].join('\n')
}

const mailingsOf = (all: readonly CorpusText[]): CorpusText[] =>
  all.filter(({ format }) => format === 'arxiv-email')

describe.skipIf(corpus === undefined)('the corpus', suite, () => {
  test('has mailings, each of which is recognised', () => {
    const missed = mailingsOf(corpusTexts).filter(({ text }) => !arxivEmail().detect(headOf(text)))
    expect(missed).toEqual([])
  })

  test('has texts of other formats, none of which is taken for a mailing', () => {
    const taken = corpusTexts.filter(
      ({ format, text }) => format !== 'arxiv-email' && arxivEmail().detect(headOf(text)),
    )
    expect(taken.map(({ format, name }) => `${format}/${name}`)).toEqual([])
  })

  test('has no line that is lost, in any format', () => {
    const lost = corpusTexts.flatMap(({ name, text }) => {
      const digest = read(text)
      const lines = [...lostLines(text, digest), ...linesWithoutPlace(text, digest)]
      return lines.map((line) => `${name}: ${line}`)
    })
    expect(lost).toEqual([])
  })

  test('has mailings of which every whole entry is read when they are cut', () => {
    for (const { name, text } of mailingsOf(corpusTexts)) {
      const { entries } = read(text)
      for (const end of offsetsIn(text, 50)) {
        const start = text.slice(0, end)
        const own = read(start).entries
        const next = entries.findIndex(({ position }) => (position?.end.offset ?? 0) >= end)
        const whole = next < 0 ? entries : entries.slice(0, next)
        expect(own.slice(0, whole.length), `${name} to ${end}`).toEqual(whole)
        expect(own.length).toBeLessThanOrEqual(whole.length + 1)
      }
    }
  })
})

const headOf = (text: string): string => text.slice(0, 65_536)

/** Offsets without any order, the same every time. */
function offsetsIn(text: string, count: number): number[] {
  let state = text.length
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % text.length
  })
}
