import { stripVTControlCharacters } from 'node:util'
import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { painterFor } from '../../src/cli/paint.ts'
import { tableLines } from '../../src/cli/table.ts'
import type { DigestEntry } from '../../src/types.ts'
import { entryOf, hardEntry, UNSEEN } from '../writers/entries.ts'

const plain = painterFor({ write: async () => {} }, {})
const coloured = painterFor({ write: async () => {}, isTTY: true }, {})

function tableOf(
  entries: DigestEntry[],
  width = Number.POSITIVE_INFINITY,
  paint = plain,
): string[] {
  return [...tableLines(entries, { width, paint })].join('').split('\n').slice(0, -1)
}

function repositories(...names: string[]): DigestEntry['githubLinks'] {
  return names.map((name) => {
    const [owner = '', repo = ''] = name.split('/')
    return { owner, repo, url: `https://github.com/${name}` }
  })
}

const entry = entryOf({
  title: 'A Rather Long Title That Says What the Paper Is About',
  publishedAt: { iso: '2024-11-25', implied: [], raw: '' },
  upvotes: 12,
  comments: 3,
  authorCount: 7,
  githubLinks: repositories('some-laboratory/some-code'),
})

describe('a table', () => {
  test('of no entries is empty', () => {
    expect(tableOf([])).toEqual([])
  })

  test('has a header and a line for each entry, numbers on the right', () => {
    const other = entryOf({ title: 'B', upvotes: 1234, authorCount: 1 })
    expect(tableOf([entryOf({ title: 'A', upvotes: 5, authorCount: 12 }), other])).toEqual([
      'votes  authors  title',
      '    5       12  A',
      ' 1234        1  B',
    ])
  })

  test('leaves out columns that are empty throughout', () => {
    expect(tableOf([entryOf({ title: 'A' })])).toEqual(['title', 'A'])
  })

  test('keeps the titles even where there are none', () => {
    expect(tableOf([entryOf({ upvotes: 5 })])).toEqual(['votes  title', '    5'])
  })

  test('marks dates whose year is inferred, and says so', () => {
    const publishedAt = { iso: '2025-02-27', implied: ['year' as const], raw: 'Feb 27' }
    expect(tableOf([entryOf({ title: 'A', publishedAt })])).toEqual([
      'date         title',
      '2025-02-27~  A',
      '',
      '~ the year is inferred, not printed',
    ])
  })

  test('shows the last change where there is no other date', () => {
    const updatedAt = { iso: '2025', implied: [], raw: '2025' }
    expect(tableOf([entryOf({ title: 'A', updatedAt })])[1]).toBe('2025  A')
  })

  test('counts names where no count is stated', () => {
    expect(tableOf([entryOf({ title: 'A', authors: ['X', 'Y'] })])[1]).toBe('      2  A')
  })

  test('marks a number of authors that is a lower bound', () => {
    const many = entryOf({ title: 'A', authorCount: 100, authorsTruncated: true })
    expect(tableOf([many])[1]).toBe('   100+  A')
  })

  test('shows the first repository and how many there are besides', () => {
    const githubLinks = repositories('a/b', 'c/d', 'e/f')
    expect(tableOf([entryOf({ title: 'A', githubLinks })])[1]).toBe('A      a/b +2')
  })

  test('has no white space at the ends of lines', () => {
    const lines = tableOf([entry, entryOf({ title: 'Short' })])
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([])
  })

  test('is painted without a change of what it says', () => {
    const lines = tableOf([entry], 80, coloured)
    expect(lines.join('')).toContain('\u001b[')
    expect(lines.map(stripVTControlCharacters)).toEqual(tableOf([entry], 80))
  })
})

describe('on a narrow screen', () => {
  test.each([
    [120, 'date votes comments authors title repository'],
    [100, 'date votes comments authors title repository'],
    [80, 'date votes authors title repository'],
    [60, 'date votes authors title'],
    [50, 'date votes title'],
    [40, 'date title'],
    [25, 'title'],
  ])('%i columns have room for %s', (width, names) => {
    expect(tableOf([entry], width)[0]?.split(/ +/).join(' ')).toBe(names)
  })

  test('titles lose their end', () => {
    expect(tableOf([entry], 30)).toEqual(['title', 'A Rather Long Title That Says…'])
  })

  test('repositories lose their beginning', () => {
    expect(tableOf([entry], 80)[1]).toMatch(/ {2}…atory\/some-code$/)
  })

  test('titles leave to repositories what they do not need', () => {
    const short = entryOf({ title: 'A', githubLinks: repositories('some-laboratory/some-code') })
    expect(tableOf([short], 32)[1]).toBe('A      some-laboratory/some-code')
  })

  test('a title is cut at the last character that fits, wide ones too', () => {
    expect(tableOf([entryOf({ title: '漢字漢字漢字' })], 6)).toEqual(['title', '漢字…'])
  })

  test('a character of several code points is not torn', () => {
    expect(tableOf([entryOf({ title: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧' })], 5)[1]).toBe('👩‍👩‍👧👩‍👩‍👧…')
  })

  test('one column is enough', () => {
    expect(tableOf([entry], 1)).toEqual(['…', '…'])
  })
})

test('no line is wider than the screen', () => {
  fc.assert(
    fc.property(
      fc.array(hardEntry(), { maxLength: 4 }),
      fc.integer({ min: 1, max: 130 }),
      fc.constantFrom(plain, coloured),
      (entries, width, paint) => {
        const widths = tableOf(entries, width, paint).map((line) => stringWidth(line))
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(width)
      },
    ),
  )
})

test('no control character of an entry reaches the output', () => {
  fc.assert(
    fc.property(hardEntry(), fc.integer({ min: 1, max: 130 }), (hard, width) => {
      expect(tableOf([hard], width).join('\n')).not.toMatch(UNSEEN)
    }),
  )
})
