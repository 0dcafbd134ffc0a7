import fc from 'fast-check'

/** A paper as a mailing or a list states it. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly affiliation: string
  readonly categories: readonly string[]
  readonly comments: string
  readonly journal: string
  readonly doi: string
  readonly abstract: readonly string[]
  readonly day: Date
  readonly kind: 'new' | 'cross' | 'replace'
}

/** How a mailing is laid out. */
export interface Layout {
  readonly indent: string
  readonly width: number
  readonly ending: string
}

/** What lines and words may look like without being it. */
const ODD = [
  'Title:',
  'DOI: none',
  'arXiv:1910.10692',
  'arXiv:1910.10692 (*cross-listing*)',
  'replaced with revised version',
  '\\\\',
  '\\',
  '\\\\ (b)',
  '\\\\ (',
  '-'.repeat(78),
  '---',
  '/* Fri, 3 Mar 2023 */',
  '%',
  '$x_{1}$',
  '(',
  'et al.',
  'Date: Mon, 2 Mar 2026 09:15:00 GMT   (439kb,D)',
] as const

const NAMES = [
  "Ada Ex\\'ample",
  'L. Sample',
  'Mika Muster Jr.',
  'van der Beispiel',
  'Ejemplo',
] as const

const word: fc.Arbitrary<string> = fc.stringMatching(/^[a-z]{1,12}$/)
const words = (least: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: 30 }).map((all) => all.join(' '))
const oddWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(word, fc.constantFrom(...ODD)), { maxLength: 12 })
  .map((all) => ['Moth', ...all].join(' '))

/** No two odd lines stand together: a rule and a delimiter behind it may end an entry. */
const abstract: fc.Arbitrary<string[]> = fc
  .tuple(words(3), fc.array(fc.tuple(fc.constantFrom(...ODD), words(3)), { maxLength: 5 }))
  .map(([first, others]) => [first].concat(...others))

const id: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 10_000, max: 99_999 }).map((number) => `2603.${number}`),
  fc.integer({ min: 1000, max: 9999 }).map((number) => `0703.${number}`),
  fc.integer({ min: 100, max: 999 }).map((number) => `hep-th/9901${number}`),
)

/** Any paper. */
export const paper: fc.Arbitrary<Paper> = fc.record({
  id,
  title: oddWords,
  authors: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 40 }),
  affiliation: fc.constantFrom('', ' (1)', ' (Night University (NU), Town)'),
  categories: fc.array(fc.constantFrom('cs.CV', 'cond-mat.stat-mech', 'hep-th'), {
    minLength: 1,
    maxLength: 9,
  }),
  comments: fc.oneof(fc.constant(''), oddWords),
  journal: fc.oneof(fc.constant(''), oddWords),
  doi: fc.constantFrom('', '10.1000/moth.1'),
  abstract,
  day: fc.date({
    min: new Date(Date.UTC(1991, 7, 1)),
    max: new Date(Date.UTC(2030, 0, 1)),
    noInvalidDate: true,
  }),
  kind: fc.constantFrom('new', 'cross', 'replace'),
})

/** Any layout that mailings have been seen in. */
export const layout: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom('  ', ' ', '\u00a0'),
  width: fc.integer({ min: 40, max: 80 }),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
})

const RULE = '-'.repeat(78)
const SECTIONS: Readonly<Record<Paper['kind'], string[]>> = {
  new: [],
  cross: ['%-'.repeat(39), RULE],
  replace: [`${'%%--'.repeat(19)}%%`, RULE],
}
const END = '%%%---'.repeat(13)
const KINDS = ['new', 'cross', 'replace'] as const

/** The papers of a mailing in the order of its sections. */
export function inSections(papers: readonly Paper[]): Paper[] {
  return KINDS.flatMap((kind) => papers.filter((one) => one.kind === kind))
}

/** A daily mailing. */
export function mailing(papers: readonly Paper[], { ending, ...how }: Layout): string {
  const count = (kind: string): number => papers.filter((one) => one.kind === kind).length
  const head = [
    'Date: Tue,  3 Mar 26 01:29:12 GMT',
    `Subject: moths daily ${count('new')} new + ${count('cross')} crosses received`,
    '',
    RULE,
    'Send any comments regarding submissions directly to submitter.',
    RULE,
    ' received from  Fri 27 Feb 26 19:00:00 GMT  to  Mon  2 Mar 26 19:00:00 GMT',
    RULE,
  ]
  const body = KINDS.flatMap((kind) => {
    const own = papers.filter((one) => one.kind === kind).map((one) => entryLines(one, how))
    return SECTIONS[kind].concat(joined(own))
  })
  return [...head, ...body, END, 'For help, see http://arxiv.org/help/', ''].join(ending)
}

/** The lines of entries, with rules between them. */
function joined(entries: readonly (readonly string[])[]): string[] {
  return entries.flatMap((lines, index) => (index === 0 ? lines : [RULE].concat(lines)))
}

/** A list of the past week. */
export function pastWeek(papers: readonly Paper[], { ending, ...how }: Layout): string {
  const day = [RULE, '\\\\', '/* Fri, 3 Mar 2023 */', '\\\\']
  const lines = papers.flatMap((one) => [RULE, ...headLines(one, how), '\\\\'])
  return [...day, ...lines, ''].join(ending)
}

function entryLines(one: Paper, how: Omit<Layout, 'ending'>): string[] {
  const [first = '', ...others] = one.abstract
  const text = one.kind === 'replace' ? [] : ['\\\\', how.indent + first, ...others]
  return [...headLines(one, how), ...text, `\\\\ ( ${addressOf(one)} ,  439kb)`]
}

/** The address that a mailing prints for a paper. */
export function addressOf({ id: own }: Paper): string {
  return `https://arxiv.org/abs/${own}`
}

function headLines(one: Paper, { indent, width }: Omit<Layout, 'ending'>): string[] {
  const named = (name: string, value: string): string[] =>
    value === '' ? [] : wrap(`${name}: ${value}`, width, indent)
  const date = `${one.day.toUTCString()}   (439kb,D)`
  return [
    '\\\\',
    `arXiv:${one.id}${one.kind === 'cross' ? ' (*cross-listing*)' : ''}`,
    one.kind === 'replace' ? `replaced with revised version ${date}` : `Date: ${date}`,
    '',
    ...named('Title', one.title),
    ...named('Authors', `${one.authors.join(`${one.affiliation}, `)}${one.affiliation}`),
    ...named('Categories', one.categories.join(' ')),
    ...named('Comments', one.comments),
    ...named('Journal-ref', one.journal),
    ...named('DOI', one.doi),
  ]
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines = ['']
  for (const next of text.split(' ')) {
    const line = lines.at(-1)!
    const isFull = line !== '' && line.length + next.length + 1 > width
    if (isFull) lines.push(indent + next)
    else lines[lines.length - 1] = line === '' ? next : `${line} ${next}`
  }
  return lines
}

/** Lines of mailings, and lines that look like them. */
const soupLine: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...ODD,
    '',
    RULE,
    ...SECTIONS.cross,
    ...SECTIONS.replace,
    END,
    'arXiv:2603.00001',
    'Paper (*cross-listing*): hep-th/9901001',
    'arXiv:none',
    'Date: Mon, 2 Mar 2026 09:15:00 GMT',
    'Date (revised v2): Mon, 2 Mar 2026 09:15:00 GMT   (12kb)',
    'From: Ada Example <redacted@example.org>',
    'Title: A Moth',
    'Authors: Ada Example, L. Sample (et al. (3 additional authors not shown)',
    'Categories: cs.CV hep-th',
    'Comments:',
    'DOI: 10.1000/moth.1 10.1000/moth.1.',
    '  and the rest',
    '\u00a0and the rest',
    '\\\\ ( https://arxiv.org/abs/2603.00001 ,  439kb)',
    '\\\\ ( https://arxiv.org/abs/26',
    'Subject: moths daily 3 new + 1 crosses received',
    'Send any comments regarding submissions directly to submitter.',
    'received from  Fri 27 Feb 26 19:00:00 GMT  to  Mon  2 Mar 26 19:00:00 GMT',
    'Papers received as of Sat  7 Mar 26 01:00:19 GMT.',
  ),
  words(1),
)

/** Lines of mailings in no order, with any kind of line ending. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.tuple(soupLine, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 40 })
  .map((all) => all.flat().join(''))

/** Mailings with lines out of place. */
export const disturbed: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(paper, { maxLength: 3 }),
    layout,
    fc.boolean(),
    fc.array(fc.record({ at: fc.nat(80), removed: fc.nat(2), added: soupLine }), { maxLength: 4 }),
  )
  .map(([papers, how, isDaily, faults]) => {
    const text = isDaily ? mailing(papers, how) : pastWeek(papers, how)
    const lines = text.split(how.ending)
    return faults
      .reduce((all, { at, removed, added }) => all.toSpliced(at, removed, added), lines)
      .join(how.ending)
  })
