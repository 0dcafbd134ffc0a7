import { afterAll, describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { readBulk } from '../support/bulk.ts'
import { type Comparison, compare } from '../support/compare.ts'
import { type Card, search } from '../support/layouts.ts'

/** A card in a form that the corpus does not show: its lines, and what they state. */
interface Rendered {
  readonly lines: readonly string[]
  readonly stated: Card
}

type Form = (card: Card, index: number) => Rendered

const asSearch = search()
const seldom = (index: number): boolean => index % 4 === 3
const withoutByline = (card: Card): Card => ({
  ...card,
  authorCount: undefined,
  date: undefined,
  comments: undefined,
})

const forms: Readonly<Record<string, Form>> = {
  'abstracts of several paragraphs': (card) => rendered(inParagraphs(card)),
  'the same, a byline missing now and then': (card, index) =>
    rendered(seldom(index) ? withoutByline(inParagraphs(card)) : inParagraphs(card)),
  'a byline missing now and then': (card, index) =>
    rendered(seldom(index) ? withoutByline(card) : card),
  'titles and abstracts wrapped at 80 columns': (card) => rendered(card, (line) => wrap(line, 80)),
  'no abstract': (card) => rendered({ ...card, paragraphs: [] }),
  'the byline on one line': (card) => ({ lines: onOneLine(asSearch(card)), stated: card }),
  'no-break spaces': (card) => rendered(card, (line) => [line.replaceAll(' ', '\u00a0')]),
  'a byline of authors inside the abstract': (card) => rendered(withLine(card, '• 3 authors')),
  'a date inside the abstract': (card) => rendered(withLine(card, 'Nov 25, 2024')),
  'a number inside the abstract': (card) => rendered(withLine(card, '12')),
}

const FOOT = [
  'Previous',
  'Next',
  'Company',
  '© Hugging Face',
  'TOS Privacy About Jobs',
  'Website',
  'Models Datasets',
]
const results: [form: string, comparison: Comparison, expected: number][] = []

/** Renders real papers in forms that the corpus does not show, each as one page with a head and a foot, and reads them. */
export function testForms(corpus: string): void {
  const papers = readBulk(corpus).slice(0, 600).map(folded)

  describe.skipIf(papers.length === 0)('at least 99 % of the entries come back from', () => {
    test.each(Object.keys(forms))('%s', (name) => {
      const cards = papers.map((paper, index) => forms[name]!(paper, index))
      const lines = [
        'Daily Papers',
        '',
        'Dec 10',
        '',
        ...cards.flatMap((card) => card.lines),
        ...FOOT,
      ]
      const digest = parseDigest(lines.join('\n'), { countAfterDate: 'comments' })
      const entries = cards.map(({ stated }) => expectedOf(stated))
      const comparison = compare({ format: 'hf-papers', entries }, digest)
      results.push([name, comparison, entries.length])
      expect(rightEntries(comparison) / entries.length).toBeGreaterThanOrEqual(0.99)
    })
  })

  afterAll(() => {
    if (results.length > 0) process.stdout.write(`${summary()}\n`)
  })
}

function folded(card: Card): Card {
  return { ...card, title: fold(card.title ?? ''), paragraphs: card.paragraphs?.map(fold) }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function rendered(
  card: Card,
  relaid: (line: string) => readonly string[] = (line) => [line],
): Rendered {
  return { lines: asSearch(card).flatMap(relaid), stated: card }
}

/** The abstract in pieces of two sentences. */
function inParagraphs(card: Card): Card {
  const sentences = (card.paragraphs ?? []).join(' ').split(/(?<=[.!?]) (?=[A-Z])/)
  const pairs = sentences.flatMap((_, index) =>
    index % 2 === 0 ? [sentences.slice(index, index + 2).join(' ')] : [],
  )
  return { ...card, paragraphs: pairs }
}

/** The abstract with a paragraph in its midst that looks like something else. */
function withLine(card: Card, line: string): Card {
  const [first = '', ...others] = inParagraphs(card).paragraphs ?? []
  return { ...card, paragraphs: [first, line, ...others] }
}

function wrap(line: string, width: number): string[] {
  return line.length <= width
    ? [line]
    : (line.match(new RegExp(`\\S.{0,${width - 1}}(?!\\S)|\\S+`, 'g')) ?? [])
}

function onOneLine(lines: readonly string[]): string[] {
  const at = lines.indexOf('·')
  return [...lines.slice(0, at - 1), `${lines[at - 1]} · ${lines[at + 1]}`, ...lines.slice(at + 2)]
}

function expectedOf({ title, paragraphs = [], authorCount, date, comments }: Card) {
  return {
    title: title ?? '',
    abstract: paragraphs.length === 0 ? null : paragraphs.join(' '),
    authorCount: authorCount ?? null,
    publishedAt: date ?? null,
    comments: comments ?? null,
  }
}

function rightEntries({ entries }: Comparison): number {
  return entries.filter(({ kind, wrongFields }) => kind === 'found' && wrongFields === 0).length
}

function summary(): string {
  const head = `${'form'.padEnd(44)}   found missing   extra   fields right  entries`
  return [head, ...results.map((result) => row(...result))].join('\n')
}

function row(form: string, comparison: Comparison, expected: number): string {
  const { checked, entries } = comparison
  const wrong = entries.reduce((sum, entry) => sum + entry.wrongFields, 0)
  const counts = ['found', 'missing', 'extra'].map(
    (wanted) => entries.filter(({ kind }) => kind === wanted).length,
  )
  const share = `${((100 * rightEntries(comparison)) / expected).toFixed(1)} %`
  const cells = counts.map((count) => String(count).padStart(8)).join('')
  return `${form.padEnd(44)}${cells}${`${checked - wrong} / ${checked}`.padStart(15)}${share.padStart(9)}`
}
