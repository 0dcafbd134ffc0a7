import type { RawField } from '../../types.ts'
import { venueIn } from './citations.ts'
import type { Block } from './html.ts'
import { isMailAlone, nameFields } from './names.ts'
import { fieldAt, type Statement } from './statement.ts'

/** A text with its label: `Authors: Ada Moth, Bo Lamp`. */
export interface Labelled {
  readonly label: string
  readonly value: string
}

type Place = Pick<Statement, 'position'>
type LabelReader = (at: Place, value: string) => RawField[]

/** Labels in other languages, and what they are called here. */
const OTHER_LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abstract: '摘要 要旨 抄録 초록 zusammenfassung résumé resumen',
    authors: '作者 著者 저자 autoren auteurs autores',
    journal: '期刊 刊名 来源 出处 雑誌 저널 zeitschrift revue revista',
    keywords: '关键词 关键字 キーワード 키워드 schlagwörter schlüsselwörter mots-clés',
    'publication date':
      '日期 发表日期 出版日期 发布日期 发表时间 发布时间 公開日 발행일 veröffentlicht',
  }).flatMap(([label, names]) => names.split(' ').map((name) => [name, label])),
)

const LABEL =
  /^(abstract|arxiv(?: id)?|authors?(?:\(s\))?|comments|doi|journal|keywords|pmid|publication date|published(?: on)?|source|summary|upvotes|venue)\s?[:：]\s?/i
const OTHER_LABEL = /^([^\s:：]{2,20})\s?[:：]\s?/

/** Labels behind another one on the same line, where what made the text has joined its lines. */
const NEXT = / (?=(?:Source|Author\(s\)):(?: |$))/

const READERS: ReadonlyMap<string, LabelReader> = new Map([
  ['arxiv id', (at, value) => fieldAt(at, 'arxiv', value)],
  ['author', authors],
  ['author(s)', authors],
  ['authors', authors],
  ['comments', comments],
  ['journal', source],
  ['publication date', date],
  ['published', date],
  ['published on', date],
  ['source', source],
  ['venue', source],
])

/** The label of a text. Nothing where it has none. */
export function readLabel(text: string): Labelled | undefined {
  const english = LABEL.exec(text)
  const other = english ? null : OTHER_LABEL.exec(text)
  const label = english?.[1]?.toLowerCase() ?? OTHER_LANGUAGES.get(other?.[1]?.toLowerCase() ?? '')
  return label === undefined
    ? undefined
    : { label, value: text.slice((english ?? other)![0].length) }
}

/** A block for each label, where labels stand on one line. */
export function splitLabels(block: Block): Block[] {
  if (!/^(?:Publication date|Source): /i.test(block.text)) return [block]
  const { links, isHeading } = block
  return block.text.split(NEXT).map((text) => ({ text, links, isHeading }))
}

/** What a labelled text states. */
export function labelledFields(at: Place, { label, value }: Labelled): RawField[] {
  return READERS.get(label)?.(at, value) ?? fieldAt(at, label, value)
}

/** How many there are, or what the authors say. */
function comments(at: Place, value: string): RawField[] {
  return fieldAt(at, /^\d[\d,.]*$/.test(value) ? 'comments' : 'note', value)
}

function authors(at: Place, value: string): RawField[] {
  return isMailAlone(value) ? fieldAt(at, 'email', value) : nameFields(at, value, false)
}

/** Of a season or a run of months, `March–April 2026`, the year is all that can be told. */
const NO_MONTH = /^(?:\p{L}{3,9}\s?[-–]\s?\p{L}{3,9}|spring|summer|autumn|fall|winter) (\d{4})$/iu

function date(at: Place, value: string): RawField[] {
  const printed = value.replace(/^available online /i, '')
  const year = NO_MONTH.exec(printed)?.[1]
  return year === undefined
    ? fieldAt(at, 'published', printed)
    : fieldAt(at, 'published', year).concat(fieldAt(at, 'citation', printed))
}

/** The journal alone, and the whole where it says more. */
function source(at: Place, value: string): RawField[] {
  const venue = venueIn(value)
  if (venue === undefined) return fieldAt(at, 'venue', value)
  return [...fieldAt(at, 'venue', venue), ...fieldAt(at, 'citation', value)]
}
