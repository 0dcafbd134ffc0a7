import { describe, expect, test } from 'vitest'
import { arxivEmail } from '../../src/adapters/arxiv-email.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { CLOSING, entryWith, RULE } from './moth-mailing.ts'

const options = { adapters: [arxivEmail()], format: 'arxiv-email' }
const read = (text: string): Digest => parseDigest(text, options)

const timed = { timeout: 60_000 }

describe('an entry keeps', timed, () => {
  test('664 authors', () => {
    const names = Array.from({ length: 664 }, (_, index) => `A. Moth${index}`)
    const lines = names.join(',\n  ')
    const [entry] = read(entryWith(`Title: A Moth\nAuthors: ${lines}`)).entries
    expect(entry?.authors).toEqual(names)
    expect(entry?.authorCount).toBe(664)
  })

  test('an abstract of 10 MB, which is a line', () => {
    const abstract = 'word '.repeat(2_000_000).trim()
    expect(read(entryWith('Title: A Moth', abstract)).entries).toMatchObject([{ abstract }])
  })

  test('an abstract of 10 MB of delimiters', () => {
    const [entry] = read(entryWith('Title: A Moth', `x\n${'\\\\\n'.repeat(3_333_333)}`)).entries
    expect(entry?.abstract).toHaveLength(1 + 3 * 3_333_333)
    expect(entry?.url).toBe('https://arxiv.org/abs/2603.00001')
  })

  test('a title of 1 MB, a name of 1 MB and a comment of 1 MB', () => {
    const long = 'a'.repeat(1_000_000)
    const { entries } = read(entryWith(`Title: ${long}\nAuthors: ${long}\nComments: ${long}`))
    expect(entries).toMatchObject([{ title: long, authors: [long], unknown: [{ value: long }] }])
  })

  test('100,000 parentheses that are never closed', () => {
    const { entries } = read(
      entryWith(`Title: A Moth\nAuthors: Ada Example ${'('.repeat(100_000)}`),
    )
    expect(entries).toMatchObject([{ title: 'A Moth', authorCount: 1 }])
  })

  test('10,000 fields', () => {
    const { entries } = read(entryWith(`Title: A Moth\n${'Report-no: 1\n'.repeat(10_000)}`))
    expect(entries[0]?.unknown).toHaveLength(10_000)
  })
})

describe('an entry that is cut', () => {
  test.each<[string, string[] | undefined]>([
    ['Ada Example, Lin Sam', ['Ada Example']],
    ['Ada Example and Lin Sample', ['Ada Example']],
    ['Ada Example, Lin Sample,', ['Ada Example', 'Lin Sample']],
    ['Ada Exam', undefined],
    ['Example, Ada; Sample, L', ['Example, Ada']],
    ['The Moth Group: Ada Example, L', ['The Moth Group', 'Ada Example']],
    ['Ada Example (1), Lin Sample (1 a', ['Ada Example', 'Lin Sample']],
    ['Ada Example (1), Lin Sample (2)', ['Ada Example', 'Lin Sample']],
    ['Ada Example (1, 2), L', ['Ada Example']],
    ['Ada Example, Lin Sample ((1) Northlight Lab', ['Ada Example', 'Lin Sample']],
    ['Ada Example, Lin Sample, et al. ((1) Northlight Lab', ['Ada Example', 'Lin Sample']],
    ['Ada Example, Lin Sample, et al. (84 additional author', ['Ada Example', 'Lin Sample']],
    ['Ada Example, Lin Sample, et al.', ['Ada Example', 'Lin Sample']],
    ['Ada Example, Lin Sample, et a', ['Ada Example', 'Lin Sample']],
  ])('has of the authors %s those that are whole', (printed, authors) => {
    const [entry] = read(`\\\\\narXiv:2603.00001\nTitle: A Moth\nAuthors: ${printed}`).entries
    expect(entry?.authors).toEqual(authors)
    expect(entry?.authorsTruncated).toBe(true)
    expect(entry).not.toHaveProperty('authorCount')
  })

  test('has the number of its authors where that is printed', () => {
    const [entry] = read(
      '\\\\\narXiv:2603.00001\nTitle: A Moth\nAuthors: Ada Example, et al. (84 additional authors)',
    ).entries
    expect(entry).toMatchObject({ authors: ['Ada Example'], authorCount: 85 })
  })

  test.each([
    ['Authors', 'Ada Example, Lin Sam', 'Lin Sam'],
    ['authors', 'Ada Example (Night Lab, Lin Sam', '(Night Lab, Lin Sam'],
  ])('keeps what is cut of %s: %s', (name, printed, rest) => {
    const [entry] = read(`\\\\\narXiv:2603.00001\nTitle: A Moth\n${name}: ${printed}`).entries
    expect(entry?.unknown).toMatchObject([{ label: 'Authors', value: rest }])
  })

  test.each([
    'Comments: 9 pages, code at https://github.com/northlight-lab/s',
    'Comments: 9 pages, code at github.com/northlight-lab/s',
    '\\\\\n  We count moths. See https://github.com/northlight-lab/s',
  ])('has no link that may be half of one: %s', (printed) => {
    const [entry] = read(`\\\\\narXiv:2603.00001\nTitle: A Moth\n${printed}`).entries
    expect(entry).toMatchObject({ githubLinks: [], links: [] })
    const kept = `${entry?.abstract} ${entry?.unknown?.map(({ value }) => value).join(' ')}`
    expect(kept).toContain('github.com/northlight-lab/s')
  })

  test.each(['C', 'Categ', 'Categories', 'Report', 'DO'])(
    'in the name of a field, %s, has the field before it as a whole',
    (name) => {
      const text = `\\\\\narXiv:2603.00001\nTitle: A Moth\nAuthors: Ada Example,\n  Lin Sample\n${name}`
      const [entry] = read(text).entries
      expect(entry).toMatchObject({ authors: ['Ada Example', 'Lin Sample'], authorCount: 2 })
      expect(entry?.unknown).toMatchObject([
        { value: name, position: { start: { line: 6, column: 1 } } },
      ])
    },
  )

  test('has the links before the cut', () => {
    const note = 'Comments: https://github.com/night-lab/moth and https://github.com/night-lab/m'
    const [entry] = read(`\\\\\narXiv:2603.00001\nTitle: A Moth\n${note}`).entries
    expect(entry?.githubLinks).toMatchObject([{ owner: 'night-lab', repo: 'moth' }])
  })
})

describe('what is no mailing is said to be none:', () => {
  test.each([
    ['a page', 'A Moth\nAda Example\n\nWe count moths at night.\n'],
    ['a page of HTML', '<!doctype html>\n<title>Moths</title>\n<p>We count moths.'],
    ['another mail', 'Date: Mon, 2 Mar 2026 09:15:00 GMT\nSubject: moths\n\n------\nA Moth\n'],
    ['a rule', `${RULE}\n`],
  ])('%s', (_, text) => {
    expect(read(text).messages.map(({ ruleId }) => ruleId)).toContain('unknown-format')
  })

  test.each([
    ['nothing', ' \n'],
    ['the head of a mailing', 'Send any comments regarding submissions directly to submitter.\n'],
    ['the end of a mailing', '%%%---%%%---%%%---\nFor subscribe options\n'],
    ['a day without papers', '\\\\\n/* Fri, 3 Mar 2023 */\n'],
    ['half an entry', `Categories: cs.CV\n\\\\\n  Night cameras.\n${CLOSING}\n`],
    ['an entry without a title', '\\\\\narXiv:2603.00001\n'],
  ])('not %s', (_, text) => {
    expect(read(text).messages.map(({ ruleId }) => ruleId)).not.toContain('unknown-format')
  })
})

describe('what is no mailing has no entry:', timed, () => {
  test.each([
    ['10 MB of backslashes', '\\'.repeat(10_000_000)],
    ['10 MB of delimiters', '\\\\\n'.repeat(3_333_333)],
    ['a million rules', `${'-'.repeat(12)}\n`.repeat(1_000_000)],
    ['a million closing lines', `${CLOSING}\n`.repeat(1_000_000)],
    ['a million rules of sections', '%-%-%-%-%-%-\n%%--%%--%%--\n'.repeat(500_000)],
    ['a million days', '\\\\\n/* Fri, 3 Mar 2023 */\n'.repeat(500_000)],
    ['a million heads', 'Subject: moths daily 3 new\n'.repeat(1_000_000)],
    ['a million ends', '%%%---%%%---\n'.repeat(1_000_000)],
    ['half surrogate pairs', '\ud83e\n'.repeat(100_000)],
    ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f\n'.repeat(100_000)],
  ])('%s', (_, text) => {
    const { entries, messages } = read(text)
    expect(entries).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toContain('no-entries')
  })
})
