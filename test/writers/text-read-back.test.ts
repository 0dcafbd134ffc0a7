import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortLinks } from '../../src/fields/links.ts'
import { readTitle } from '../../src/fields/title.ts'
import { findUrls } from '../../src/fields/urls.ts'
import type { DigestEntry } from '../../src/types.ts'
import { pageText } from '../../src/writers/page-lines.ts'
import { toText } from '../../src/writers.ts'
import { findCorpus } from '../support/corpus.ts'
import { forAll, suite } from '../support/for-all.ts'
import type { Card } from '../support/layouts.ts'
import { paper } from '../support/papers.ts'
import { entryOf, UNSEEN } from './entries.ts'
import { type PageFields, pageFields, printedFields, readBack } from './page-fields.ts'
import {
  bulkEntries,
  expectedInCorpus,
  fixtureEntries,
  linkTo,
  readCorpus,
} from './read-entries.ts'
import { richEntry } from './rich-entries.ts'

describe('a page comes back as the entries that were written', () => {
  test.each(fixtureEntries)('from the fixture $name', ({ entries }) => {
    expect(readBack(entries)).toEqual(printedFields(entries))
  })

  const corpus = findCorpus()
  const found = corpus === undefined ? [] : [...readCorpus(corpus), ...expectedInCorpus(corpus)]

  test.skipIf(corpus === undefined)(
    'from the corpus in UNDIGEST_CORPUS or ../shared/corpus',
    () => {
      expect(found).not.toEqual([])
    },
  )

  test.each(found)('from $name', ({ entries }) => {
    const papers = entries.filter(({ title }, index) => title !== entries[index - 1]?.title)
    expect(readBack(papers).map(withoutLinks)).toEqual(printedFields(papers).map(withoutLinks))
  })

  test.skipIf(corpus === undefined)('from real papers with all that a page says of them', () => {
    const entries = bulkEntries(corpus!)
    expect(readBack(entries)).toEqual(printedFields(entries))
  })
})

/** An expectation of the corpus need not name the repositories that an abstract mentions. */
function withoutLinks(fields: PageFields): PageFields {
  const { githubLinks: _, ...others } = fields
  return others
}

/** What is stated of a paper: authors or a date, so that the rest can be printed, and some of the rest. */
const statements: fc.Arbitrary<readonly boolean[]> = fc
  .tuple(
    fc.constantFrom([true, true], [true, false], [false, true]),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  )
  .map((parts) => parts.flat())

/** Papers of which some things are not stated, with titles that differ. */
const papers: fc.Arbitrary<DigestEntry[]> = fc.uniqueArray(
  fc
    .tuple(paper, statements, fc.constantFrom(10, 7))
    .map(([card, has, end]) => entryFrom(card, has, end)),
  { maxLength: 6, selector: ({ title }) => title },
)

function entryFrom(card: Required<Card>, has: readonly boolean[], end: number): DigestEntry {
  const date = { iso: card.date!.slice(0, end), implied: [], raw: '' }
  const part: Partial<DigestEntry> = {
    authorCount: card.authorCount!,
    publishedAt: date,
    organization: card.organization!,
    upvotes: card.votes!,
    comments: card.comments!,
    submittedBy: card.submitter!,
    url: `https://huggingface.co/papers/${card.id}`,
    authorsTruncated: true,
    abstract: card.paragraphs!.join(' '),
  }
  const stated = Object.entries(part).filter((_, index) => has[index])
  const mentioned = has[8] ? card.repositories! : []
  const githubLinks = [...mentioned, 'acme/another'].map(linkTo)
  return entryOf({ title: card.title!, ...Object.fromEntries(stated), githubLinks })
}

describe('a page of generated papers', suite, () => {
  test('comes back as the entries that were written', () => {
    forAll(papers, (entries) => {
      expect(readBack(entries)).toEqual(printedFields(entries))
    })
  })
})

/** Entries that a page can print, with texts that are hard to: each has authors and a title of its own. */
const hardPapers: fc.Arbitrary<DigestEntry[]> = fc.uniqueArray(
  richEntry
    .map((entry) => Object.assign(entry, { authorCount: entry.authorCount ?? 7 }))
    .filter(({ title = '' }) => titleOf(title) !== ''),
  { maxLength: 5, selector: ({ title = '' }) => titleOf(title) },
)

function titleOf(title: string): string {
  return readTitle(pageText(title))
}

/** Texts that come back as they are, or not at all. */
const TEXTS = ['url', 'abstract', 'organization', 'submittedBy']

function withoutTexts(fields: PageFields): PageFields {
  const left = new Set([...TEXTS, 'githubLinks'])
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !left.has(key)))
}

/** What must come back of any entries: all that is no text, and the title. */
function hardFields(entries: readonly DigestEntry[]): PageFields[] {
  return printedFields(entries).map((fields) =>
    Object.assign(withoutTexts(fields), { title: titleOf(String(fields['title'])) }),
  )
}

describe('a page of entries that are hard to print', suite, () => {
  test('has every title, every count and every date with a month', () => {
    forAll(hardPapers, (entries) => {
      expect(readBack(entries).map(withoutTexts)).toEqual(hardFields(entries))
    })
  })

  test('has no text that an entry does not have', () => {
    forAll(hardPapers, (entries) => {
      for (const [index, fields] of readBack(entries).entries()) {
        const entry = pageFields(entries[index]!)
        for (const key of TEXTS.filter((name) => name in fields)) {
          expect(fields[key]).toBe(key === 'url' ? entry[key] : pageText(String(entry[key])))
        }
      }
    })
  })

  test('has no control character', () => {
    forAll(hardPapers, (entries) => {
      expect(toText(entries)).not.toMatch(UNSEEN)
    })
  })

  test('has no repository that an entry does not have', () => {
    forAll(hardPapers, (entries) => {
      for (const [index, { githubLinks }] of readBack(entries).entries()) {
        const { abstract = '', githubLinks: own } = entries[index]!
        const known = [...own, ...sortLinks(findUrls(abstract)).githubLinks]
        expect(known).toEqual(expect.arrayContaining(githubLinks as unknown[]))
      }
    })
  })
})
