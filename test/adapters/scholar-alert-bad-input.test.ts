import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scholarAlert } from '../../src/adapters/scholar-alert.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'
import { alertOf, counted, entryOf } from './scholar-alert-parts.ts'

const read = (text: string): Digest =>
  parseDigest(text, { adapters: [scholarAlert()], format: 'scholar-alert' })
const rulesOf = (text: string): string[] => read(text).messages.map(({ ruleId }) => ruleId)

describe('an alert that breaks off', () => {
  const alert = alertOf(entryOf(), entryOf({ title: 'Another' }))

  test('says so, and has what stands before', () => {
    const { entries, messages } = read(alert.slice(0, alert.indexOf('Another') + 3))
    expect(entries[0]).toMatchObject({
      title: 'A Title',
      abstract: 'We look at examples of things.',
    })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['input-truncated'])
  })

  test('anywhere never throws', () => {
    for (let end = 0; end < alert.length; end += 1)
      expect(() => read(alert.slice(0, end))).not.toThrow()
  })
})

test('an alert without entries says so', () => {
  expect(rulesOf(alertOf())).toEqual(['no-entries'])
})

test('an alert that is nested too deeply says so', () => {
  expect(rulesOf(`${'<div>'.repeat(100_000)}${entryOf()}`)).toContain('too-deep')
})

test.each<[string, string]>([
  ['a link without a text', '<h3><a class="gse_alrt_title" href="#"></a></h3>'],
  ['a link that is a picture', '<a class="gse_alrt_title" href="#"><img alt="x" src="y"></a>'],
])('%s is no entry', (_, html) => {
  expect(read(html).entries).toEqual([])
})

test('a title without an address is an entry', () => {
  const [entry] = read('<h3><a class="gse_alrt_title">A Title</a></h3>').entries
  expect(entry?.title).toBe('A Title')
  expect(entry).not.toHaveProperty('url')
})

test('an address whose encoding is broken is kept as it is', () => {
  const [entry] = read(alertOf(entryOf({ href: counted('https://example.org/100%zz') }))).entries
  expect(entry?.url).toContain('https://example.org/100%zz')
})

test('a line of nothing but separators gives no fields', () => {
  const [entry] = read(alertOf(entryOf({ byline: '… , ,\u00a0- ' }))).entries
  expect(entry).not.toHaveProperty('authors')
  expect(entry).not.toHaveProperty('venue')
})

describe('an entry stands where its parts do', () => {
  const runOf = (alert: string): string => {
    const { start, end } = read(alert).entries[0]!.position!
    return alert.slice(start.offset, end.offset)
  }
  const link = '<a class="gse_alrt_title" href="#">'

  test('where a link within a link makes the parser repeat it', () => {
    const alert = `<!doctype html>${link}First<div>${link}Second</a></div>behind`
    for (const { title, position } of read(alert).entries) {
      const shown = alert.slice(position!.start.offset, position!.end.offset)
      expect(shown).toContain(title)
    }
  })

  test('where the parser repeats an element of formatting around its parts', () => {
    const byline = '<div style="color:#006621">A Author - Journal, 2024</div>'
    const snippet = '<div class="gse_alrt_sni">We look.</div>'
    const alert = `<body><h3>${link}A Title</a></h3><p><b>${byline}</p>${snippet}`
    expect(runOf(alert)).toMatch(/^<h3.*We look\.<\/div>$/)
  })

  test('where the parser moves its title out of a table', () => {
    const title = `<h3>${link}A Title</a></h3>`
    const byline = '<div style="color:#006621">A Author - Journal, 2024</div>'
    expect(runOf(`<table><tr><td>${byline}</td></tr>${title}</table>`)).toContain('A Title')
  })
})

describe('any text', suite, () => {
  const pieces = fc.constantFrom(
    '<h3>',
    '</h3>',
    entryOf(),
    '<a class="gse_alrt_title" href="',
    '">',
    '<div style="color:#006621">',
    '</div>',
    ' - ',
    '…',
    'A Title',
    '<https://scholar.google.com/scholar_url?url=x>',
    '\n',
  )
  test('is read without an exception', () => {
    forAll(fc.array(pieces, { maxLength: 30 }), (list) => {
      expect(() => read(list.join(''))).not.toThrow()
    })
  })
})
