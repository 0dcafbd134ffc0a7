import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLines, toCsv } from '../../src/writers/csv.ts'
import { csvColumns } from '../../src/writers/csv-columns.ts'
import { printable } from '../../src/writers/printable.ts'
import { entryOf, fullEntry, hardEntry, UNSEEN } from './entries.ts'
import { readCsv } from './read-csv.ts'

/** One row, by the names of its columns. */
function rowOf(csv: string): Record<string, string> {
  const [header = [], row = []] = readCsv(csv)
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
}

function titleCell(title: string): string | undefined {
  return rowOf(toCsv([entryOf({ title })]))['title']
}

test('the header is the same for every digest', () => {
  expect(toCsv([])).toBe(
    'title,url,authors,authorCount,authorsTruncated,publishedAt,publishedAtImplied,updatedAt,' +
      'updatedAtImplied,upvotes,comments,githubLinks,links,arxiv,arxivVersion,doi,pmid,categories,' +
      'venue,organization,submittedBy,announceType,abstractKind,abstract\r\n',
  )
})

test('every value has its column', () => {
  expect(rowOf(toCsv([fullEntry]))).toEqual({
    title: 'A Title',
    url: 'https://huggingface.co/papers/2502.00001',
    authors: 'Doe, Jane; Li Wei',
    authorCount: '2',
    authorsTruncated: 'true',
    publishedAt: '2025-02-27',
    publishedAtImplied: 'year',
    updatedAt: '2025-03',
    updatedAtImplied: '',
    upvotes: '12',
    comments: '0',
    githubLinks: 'https://github.com/acme/one https://github.com/acme/two',
    links: 'https://example.org/a.pdf https://example.org/',
    arxiv: '2502.00001',
    arxivVersion: '2',
    doi: '10.1000/x',
    pmid: '1',
    categories: 'cs.CL; Machine Learning (cs.LG)',
    venue: 'ICML',
    organization: 'Acme',
    submittedBy: 'akhaliq',
    announceType: 'new',
    abstractKind: 'full',
    abstract: 'An abstract.',
  })
})

test('what is not stated is an empty cell', () => {
  expect(toCsv([entryOf()], { header: false })).toBe(`${','.repeat(csvColumns.length - 1)}\r\n`)
})

test('a source is the first column', () => {
  const [header, row] = readCsv(toCsv([entryOf()], { source: 'page.txt' }))
  expect([header?.[0], row?.[0]]).toEqual(['source', 'page.txt'])
})

test('without a header there are only entries', () => {
  expect([...csvLines([fullEntry, fullEntry], { header: false })]).toHaveLength(2)
})

test('lines end in CRLF', () => {
  expect(toCsv([fullEntry]).split('\r\n')).toHaveLength(3)
})

test('a cell with a quote or a comma is quoted', () => {
  expect(toCsv([entryOf({ title: 'A "B", C' })])).toContain('\r\n"A ""B"", C",')
})

describe('columns of extractors', () => {
  const options = { fields: ['license', 'stars', 'tags', 'constructor'] }
  const tags = ['a', 'b "c"']

  function ownCells(fields: Record<string, unknown>): Record<string, string> {
    const row = Object.entries(rowOf(toCsv([{ ...fullEntry, fields }], options)))
    return Object.fromEntries(row.filter(([name]) => name.startsWith('fields.')))
  }

  test('are the last, in the order that was asked for', () => {
    const [header] = readCsv(toCsv([], options))
    const names = ['fields.license', 'fields.stars', 'fields.tags', 'fields.constructor']
    expect(header).toEqual([...csvColumns.map(({ name }) => name), ...names])
  })

  test('have text and numbers as they are and the rest as JSON', () => {
    expect(ownCells({ license: 'MIT', stars: -1.5, tags })).toEqual({
      'fields.license': 'MIT',
      'fields.stars': '-1.5',
      'fields.tags': '["a","b \\"c\\""]',
      'fields.constructor': '',
    })
  })

  test('are empty where an extractor found nothing', () => {
    const cells = Object.values(ownCells({ license: undefined, stars: null }))
    expect(cells).toEqual(['', '', '', ''])
  })

  test('are empty for an entry without extractors', () => {
    expect(rowOf(toCsv([fullEntry], options))).toMatchObject({ 'fields.license': '' })
  })

  test('have no formula', () => {
    expect(ownCells({ license: '=1+1' })).toMatchObject({ 'fields.license': "'=1+1" })
  })
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '\t=1', '\r=1'])(
  '%j cannot be taken for a formula',
  (title) => {
    expect(titleCell(title)).toBe(`'${title.trim()}`)
  },
)

test.each(['1', "'quoted'", 'a=b'])('%j is left as it is', (title) => {
  expect(titleCell(title)).toBe(title)
})

test('every file parses back to the same cells', () => {
  fc.assert(
    fc.property(fc.array(hardEntry(), { maxLength: 3 }), (entries) => {
      const [, ...rows] = readCsv(toCsv(entries))
      const cells = rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@])/, '')))
      const expected = entries.map((entry) =>
        csvColumns.map(({ read }) => printable(String(read(entry) ?? '')).trim()),
      )
      expect(cells).toEqual(expected)
    }),
  )
})

test('no cell of a file begins as a formula does', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      expect(readCsv(toCsv([entry])).flat()).not.toContainEqual(
        expect.stringMatching(/^[=+\-@\t\r]/),
      )
    }),
  )
})

test('no control character reaches the output but the line ends', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      expect(toCsv([entry]).replaceAll('\r\n', '')).not.toMatch(UNSEEN)
    }),
  )
})
