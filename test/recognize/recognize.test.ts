import { describe, expect, test } from 'vitest'
import { allAdapters } from '../../src/adapters.ts'
import { loadAdapter } from '../../src/cli/formats.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import { formatNames, recognize } from '../../src/recognize.ts'

const PAGE = 'A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024'
const MAILING =
  '\\\\\narXiv:2401.00001\nDate: Mon, 1 Jan 2024 09:00:00 GMT   (12kb)\n\nTitle: A Title\n'
const FEED =
  '<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id><entry></entry></feed>'
const LISTING = '<div id="dlpage"><dl></dl></div>'
const ANSWER = '[{"paper":{"id":"2401.00001","title":"A Title"}}]'
const CARDS = '<article><h3><a href="/papers/2401.00001">A Title</a></h3></article>'

describe('recognize', () => {
  test.each([
    ['hf-papers', PAGE],
    ['arxiv-email', MAILING],
    ['arxiv-feed', FEED],
    ['arxiv-html', LISTING],
    ['hf-api', ANSWER],
    ['hf-html', CARDS],
  ] as const)('tells %s', (format, input) => {
    expect(recognize(input)).toEqual({ format, nearest: [] })
  })

  test('takes bytes', () => {
    expect(recognize(new TextEncoder().encode(FEED)).format).toBe('arxiv-feed')
    expect(recognize(new Uint8Array(Buffer.from(`\ufeff${PAGE}`, 'utf16le'))).format).toBe(
      'hf-papers',
    )
  })

  test('takes values', () => {
    expect(recognize(JSON.parse(ANSWER) as object).format).toBe('hf-api')
  })

  test('looks at the first 64 kB of a text', () => {
    expect(recognize(`${'A line of prose.\n'.repeat(3000)}${MAILING}`).format).toBe('arxiv-email')
    expect(recognize(`${'A line of prose.\n'.repeat(4000)}${MAILING}`).format).toBeUndefined()
  })

  test('parses JSON whole, however long it is', () => {
    const long = JSON.stringify([
      { note: 'x'.repeat(100_000) },
      ...(JSON.parse(ANSWER) as object[]),
    ])
    expect(recognize(long).format).toBe('hf-api')
  })

  test('refuses what is no input', () => {
    expect(() => recognize(5 as never)).toThrow(TypeError)
  })
})

describe('what fits nothing', () => {
  test.each([
    ['a page of a site', '<!doctype html><title>arXiv: down</title>', ['arxiv-html', 'hf-html']],
    ['a page of another site', '<html><h1>Weather</h1></html>', ['arxiv-html', 'hf-html']],
    ['XML', '<?xml version="1.0"?><opml></opml>', ['arxiv-feed']],
    ['a value', { weather: 'fine' }, ['hf-api']],
    ['JSON that breaks off', '[{"paper":{"id":"2401', ['hf-api']],
    ['prose that names a site', 'We found it on Hugging Face.', ['hf-papers', 'hf-api', 'hf-html']],
  ])(
    'such as %s is near to formats of the same syntax and of the site that it names',
    (_, input, nearest) => {
      const found = recognize(input)
      expect(found.format).toBeUndefined()
      expect(found.nearest.slice(0, nearest.length)).toEqual(nearest)
    },
  )

  test.each([
    ['nothing', ''],
    ['prose', 'Dear reader, there were no papers this week.'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ])('such as %s is near to none', (_, input) => {
    expect(recognize(input)).toEqual({ nearest: [] })
  })
})

describe('the formats', () => {
  test('are those of all adapters, in the same order', () => {
    expect(allAdapters().map(({ name }) => name)).toEqual(formatNames)
  })

  test.each([PAGE, MAILING, FEED, LISTING, ANSWER, CARDS, ''])(
    'are recognised as parseDigest recognises them: %j',
    (input) => {
      const { format } = parseDigest(input, { adapters: allAdapters() })
      expect(recognize(input).format).toBe(format)
    },
  )

  test.each(formatNames)('can be loaded by the command: %s', async (name) => {
    expect((await loadAdapter(name)).name).toBe(name)
  })
})
