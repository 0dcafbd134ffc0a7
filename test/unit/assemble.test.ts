import { describe, expect, test } from 'vitest'
import { createAssembler } from '../../src/assemble.ts'
import { assemble, tokenize } from '../../src/index.ts'
import type { RawDigest } from '../../src/types.ts'
import { raw } from './assembled.ts'
import { cardWith } from './pages.ts'
import { readableMessage } from './reduced.ts'

const labels = ({ records }: RawDigest): string[][] =>
  records.map(({ fields }) => fields.map(({ label }) => label))

describe('the assembler', () => {
  test('makes no record of nothing', () => {
    expect(assemble([])).toMatchObject({ boilerplate: [], records: [], messages: [] })
  })

  test('labels the fields of a card as they are printed', () => {
    const text = cardWith({ byline: '  • 7 authors\n·\nNov 25, 2024 1' })
    expect(labels(raw(text))).toEqual([
      ['title', 'abstract', 'authorCount', 'published', 'countAfterDate'],
    ])
  })

  test('keeps the values as printed, without the marks of the rendering', () => {
    const text =
      '### [A  Title](/papers/2401.00001)\n\n[An\\\\\nabstract.](/papers/2401.00001)\n\n- 7 authors · Nov 25\n'
    expect(raw(text).records[0]?.fields).toMatchObject([
      { label: 'title', value: 'A  Title', url: 'https://huggingface.co/papers/2401.00001' },
      { label: 'abstract', value: 'An\nabstract.' },
      { label: 'authorCount', value: '7 authors' },
      { label: 'published', value: 'Nov 25' },
    ])
  })

  test('says where each field stood', () => {
    const text = cardWith({
      title: 'A Title',
      abstract: 'An abstract\nof two lines.',
      byline: '7 authors',
    })
    const slices = raw(text).records[0]?.fields.map(({ position }) =>
      text.slice(position?.start.offset, position?.end.offset),
    )
    expect(slices).toEqual(['A Title', 'An abstract\nof two lines.', '7 authors'])
  })

  test('says where a record stood', () => {
    const text = `\n${cardWith()}\n`
    const { position } = raw(text).records[0] ?? {}
    expect(text.slice(position?.start.offset, position?.end.offset)).toBe(text.trim())
  })

  test('finds the addresses of reference links at the end of the page', () => {
    const text = `### [A Title][1]\n\nAn abstract.\n\n- 7 authors\n\n[1]: https://huggingface.co/papers/2401.00001\n`
    expect(raw(text).records[0]?.fields[0]).toMatchObject({
      url: 'https://huggingface.co/papers/2401.00001',
    })
  })

  test('calls the text of a page of trending papers neither abstract nor summary', () => {
    const text = '# Trending Papers\n\nTrending Papers\n\n### A Title\n\nA text.\n\n- 7 authors\n'
    expect(labels(raw(text))).toEqual([['title', 'text', 'authorCount']])
  })

  test('keeps the date of the page as printed', () => {
    expect(raw(`Daily Papers\n\nDec 10\n\n${cardWith()}`).date).toMatchObject({ value: 'Dec 10' })
  })

  test('joins the date of the page where a rendering breaks it', () => {
    expect(raw(`Daily Papers\n\nDec\n10\n\n${cardWith()}`).date).toMatchObject({ value: 'Dec 10' })
  })

  test('declares no number of entries, as the page prints none', () => {
    expect(raw(cardWith())).not.toHaveProperty('declaredCount')
  })

  test('says which lines it guessed about', () => {
    const first = cardWith({ title: 'Moth: Retrieval at Night', byline: '' })
    expect(raw(`${first}${cardWith()}`).messages.map(readableMessage)).toEqual([
      'title-guessed 6',
      'byline-missing 1-3',
    ])
  })

  test('gives a button above a title to its card', () => {
    const text = `arXiv Page\n\n${cardWith()}`
    expect(raw(text).records[0]?.position?.start).toMatchObject({ line: 1 })
  })

  test('takes no more than 250 characters of a run for its title', () => {
    const text = `On the maps of\n${'the old towns and of\n'.repeat(30)}`
    const [title, abstract] = raw(text).records[0]?.fields ?? []
    expect(title?.value.length).toBeLessThanOrEqual(250)
    expect(`${title?.value}\n${abstract?.value}\n`).toBe(text)
  })

  test('takes the tokens of a part of a page', () => {
    const tokens = tokenize(`${cardWith()}\n${cardWith({ title: 'Moth' })}`)
    const second = tokens.findIndex(({ value }) => value === 'Moth\n')
    const { records } = assemble(tokens.slice(second))
    expect(records).toHaveLength(1)
    expect(records[0]?.position?.start).toMatchObject({ line: 9, column: 1 })
  })

  test('finds every address at the end of the page', () => {
    const text = `### [A Title][1]\n\nAn abstract.\n\n### [Moths][2]\n\nWe shine.\n\n[1]: /papers/2401.00001\n[2]: /papers/2401.00002\n`
    expect(raw(text).records.map(({ fields }) => fields[0]?.url)).toEqual([
      'https://huggingface.co/papers/2401.00001',
      'https://huggingface.co/papers/2401.00002',
    ])
  })

  test('does not change its tokens', () => {
    const tokens = tokenize(cardWith())
    const copy = structuredClone(tokens)
    assemble(tokens)
    expect(tokens).toEqual(copy)
  })
})

describe('an assembler', () => {
  test('hands over one part after another, and none of nothing', () => {
    const parts: string[] = []
    const assembler = createAssembler((part) => parts.push(Object.keys(part).join()), new Map())
    for (const token of tokenize(`Subscribe\n\n${cardWith()}`)) assembler.push(token)
    assembler.finish()
    expect(parts).toEqual(['boilerplate', 'records'])
  })

  test('hands over the cards of a long page before its end', () => {
    let records = 0
    const assembler = createAssembler((part) => (records += part.records?.length ?? 0), new Map())
    for (const token of tokenize(`${cardWith()}\n`.repeat(2000))) assembler.push(token)
    expect(records).toBeGreaterThan(1500)
  })
})

describe('a page of many lines', () => {
  test('has every card', () => {
    expect(raw(`${cardWith()}\n`.repeat(2000)).records).toHaveLength(2000)
  })

  test('has an abstract of thousands of lines', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `the line ${index} of the abstract`)
    const { records } = raw(`A Title\n\n${lines.join('\n')}\n\n• 7 authors\n·\nNov 25, 2024\n`)
    const [{ fields } = { fields: [] }] = records
    const texts = fields.filter(({ label }) => label === 'abstract').map(({ value }) => value)
    expect(texts.join('\n').split('\n')).toEqual(lines)
    expect(fields.at(-1)).toMatchObject({ label: 'published' })
  })

  test('has an abstract of thousands of paragraphs', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `We write the paragraph ${index}.`)
    const { records } = raw(`A Title\n\n${lines.join('\n\n')}\n\n• 7 authors\n·\nNov 25, 2024\n`)
    expect(records).toHaveLength(1)
    expect(records[0]?.fields).toHaveLength(3003)
  })

  test('may wait long for a title', () => {
    expect(
      labels(raw(`Submitted by\n${'![](a.png)\n'.repeat(3000)}mika\nA Title\n\nAn abstract.\n`)),
    ).toEqual([['submittedBy', 'title', 'abstract']])
  })

  test('finds definitions far behind the links', () => {
    const text = `### [A Title][1]\n\nAn abstract.\n\n${'We go on.\n\n'.repeat(3000)}[1]: /papers/2401.00001\n`
    expect(raw(text).records[0]?.fields[0]?.url).toBe('https://huggingface.co/papers/2401.00001')
  })
})
