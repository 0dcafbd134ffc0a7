import type { Paper } from './papers.ts'

/** What a card shows. A piece that is absent is not printed. */
export type Card = { readonly [K in keyof Paper]?: Paper[K] | undefined }

/** The lines of one card in one rendering of the page. */
export type Layout = (card: Card) => string[]

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Nov 25, 2024`, or `Nov 25` in the year that is left out. */
function writtenDate(iso: string, yearLeftOut?: number): string {
  const [year, month, day] = iso.split('-').map(Number)
  const written = `${MONTHS[month! - 1]} ${day}`
  return year === yearLeftOut ? written : `${written}, ${year}`
}

const optional = <T>(value: T | undefined, lines: (value: T) => string[]): string[] =>
  value === undefined ? [] : lines(value)

const apart = (paragraphs: readonly string[]): string[] => paragraphs.flatMap((text) => [text, ''])

/** The lines of a text that is wrapped; words that are longer than a line stay whole. */
const wrapped = (text: string): string[] => text.match(/\S{72,}|\S.{0,71}(?!\S)/g) ?? []

const link = (id: string | undefined): string =>
  `https://huggingface.co/papers/${id ?? '2401.00001'}`

const login = (id: string | undefined): string =>
  `https://huggingface.co/login?next=%2Fpapers%2F${id ?? '2401.00001'}`

const authors = (count: number): string => `${count} author${count === 1 ? '' : 's'}`

/** As writers of Markdown escape a text. */
const escaped = (text: string): string => text.replace(/[[\]]/g, '\\$&')

export const search =
  (yearLeftOut?: number): Layout =>
  ({ title, paragraphs, authorCount, date, comments }) => [
    ...optional(title, (text) => [text, '']),
    ...apart(paragraphs ?? []),
    ...optional(authorCount, (count) => [`  • ${authors(count)}`]),
    ...(authorCount === undefined && date === undefined ? [] : ['·']),
    ...optional(date, (day) => [
      [writtenDate(day, yearLeftOut), comments ?? []].flat().join(' '),
      '',
    ]),
  ]

export const daily: Layout = ({ submitter, votes, title, authorCount, comments }) => [
  ...optional(submitter, (name) => [`Submitted by ${name}`]),
  ...optional(votes, (count) => [String(count)]),
  '',
  ...optional(title, (text) => [text, '']),
  '  • ·',
  ...optional(authorCount, (count) => [`    ${authors(count)}`]),
  ...optional(comments, (count) => [String(count)]),
]

export const markdown: Layout = ({
  votes,
  id,
  title,
  paragraphs,
  authorCount,
  organization,
  date,
  comments,
}) => [
  `[${votes ?? '-'}](${login(id)})`,
  '',
  ...optional(title, (text) => [`### [${escaped(text)}](${link(id)})`, '']),
  ...optional(paragraphs, (texts) => [`[${escaped(texts.join('\\\\\n\\\\\n'))}](${link(id)})`, '']),
  ...optional(authorCount, (count) => [
    `[- ![](https://cdn-avatars.huggingface.co/x.png)\\\\`,
    `- ${authors(count)}](${link(id)})`,
    '',
  ]),
  ...(authorCount === undefined
    ? optional(organization, (name) => [
        `[![acme](https://cdn-avatars.huggingface.co/y.png)${name}](https://huggingface.co/acme)`,
        '',
      ])
    : []),
  '·',
  '',
  ...optional(date, (day) => [
    writtenDate(day) +
      optional(comments, (count) => [`[${count}](${link(id)}#community)`]).join(''),
    '',
  ]),
]

export const references: Layout = ({
  votes,
  title,
  paragraphs,
  authorCount,
  organization,
  date,
  comments,
}) => [
  ...optional(votes, (count) => ['[', String(count), '][35]']),
  ...optional(title, (text) => ['[', `### [${text}][36]`, '][36]']),
  ...(paragraphs ?? []).flatMap(wrapped),
  ...optional(authorCount, (count) => ['[', `* ${authors(count)}`, '][38]']),
  ...(authorCount === undefined ? optional(organization, (name) => [`[[acme] ${name}][67]`]) : []),
  '·',
  ...optional(date, (day) => [
    writtenDate(day) + optional(comments, (count) => [` [ ${count}][39]`]).join(''),
  ]),
]

export const addresses: Layout = ({ votes, id, title, paragraphs, date, comments }) => [
  ...optional(votes, (count) => [` [-] ${count}`]),
  login(id),
  ...optional(title, (text) => [text]),
  ...(paragraphs ?? []),
  ...optional(date, (day) => [`${writtenDate(day)} `]),
  ...optional(comments, (count) => [String(count)]),
  `${link(id)}#community`,
]

export const trending: Layout = (card) => [
  ...trendingCard(card, 'Published on '),
  '',
  ...trendingCard(card, ''),
]

function trendingCard(
  { submitter, id, title, paragraphs, authorCount, organization, date, votes, repositories }: Card,
  before: string,
): string[] {
  return [
    ...optional(submitter, (name) => ['Submitted by', '', '[图片：无替代文本]', '', name, '']),
    '<a id="source-section-5"></a>',
    '',
    ...optional(title, (text) => [`### [${escaped(text)}](${link(id)})`, '']),
    ...apart(paragraphs ?? []),
    ...optional(authorCount, (count) => [
      '-',
      '',
      '- [图片：无替代文本]',
      '',
      `- ${authors(count)}`,
      '',
    ]),
    (authorCount === undefined
      ? optional(organization, (name) => [`[[图片：acme] ${name}](https://huggingface.co/acme) `])
      : []
    ).join('') + optional(date, (day) => [`· ${before}${writtenDate(day)}`]).join(''),
    '',
    ...optional(votes, (count) => ['[Upvote', '', `${count}](${login(id)})`, '']),
    ...optional(repositories, (all) => [
      all.map((name) => `[GitHub 3.29k](https://github.com/${name})`).join(' '),
      '',
    ]),
    `[[图片：无替代文本]](${link(id)})`,
    '',
  ]
}
