import { ARXIV_EMAIL } from './adapters/arxiv-email/format.ts'
import { ARXIV_FEED } from './adapters/arxiv-feed/format.ts'
import { ARXIV_HTML } from './adapters/arxiv-html/format.ts'
import { FEED } from './adapters/feed/format.ts'
import { HF_API } from './adapters/hf-api/format.ts'
import { HF_HTML } from './adapters/hf-html/format.ts'
import { MARKDOWN } from './adapters/markdown/format.ts'
import { NEWSLETTER } from './adapters/newsletter/format.ts'
import { PUBMED } from './adapters/pubmed/format.ts'
import { SCHOLAR_ALERT } from './adapters/scholar-alert/format.ts'
import { TOC_MAIL } from './adapters/toc-mail/format.ts'
import { type Format, HEAD, isRecognised } from './format.ts'
import { HF_PAPERS } from './hf-papers-format.ts'
import { type Input, looksLikeJson } from './input.ts'

/** The name of a format that the package reads: of its adapter, and in `digest.format`. */
export type FormatName =
  | 'hf-papers'
  | 'arxiv-email'
  | 'arxiv-feed'
  | 'arxiv-html'
  | 'hf-api'
  | 'hf-html'
  | 'markdown'
  | 'scholar-alert'
  | 'newsletter'
  | 'toc-mail'
  | 'feed'
  | 'pubmed'

/** What an input is. */
export interface Recognition {
  /** The format of the input. Absent where it fits none. */
  readonly format?: FormatName
  /**
   * Where it fits none, the formats that it is nearest to, the nearest first: those of the same syntax, and those of a site
   * that it names. Empty where it fits one, or where nothing speaks for any.
   */
  readonly nearest: readonly FormatName[]
}

/**
 * In the order in which they are asked, which is that of `allAdapters`. Lists in Markdown may have lines that the page of Hugging
 * Face papers has, and not the other way round.
 */
const FORMATS: readonly (Format & { readonly name: FormatName })[] = [
  MARKDOWN,
  HF_PAPERS,
  ARXIV_EMAIL,
  ARXIV_FEED,
  ARXIV_HTML,
  HF_API,
  HF_HTML,
  FEED,
  PUBMED,
  TOC_MAIL,
  NEWSLETTER,
  SCHOLAR_ALERT,
]

/** The names of all formats that the package reads, in the order in which they are asked. */
export const formatNames: readonly FormatName[] = FORMATS.map(({ name }) => name)

/** Tells the format of an input that was decoded. */
export function recognizeInput(input: Input): Recognition {
  const format = FORMATS.find((each) => isRecognised(input, each))
  return format ? { format: format.name, nearest: [] } : { nearest: nearestTo(input) }
}

/** What a format is written in. */
type Syntax = 'html' | 'json' | 'text' | 'xml'

const SYNTAXES: Readonly<Record<FormatName, Syntax>> = {
  'hf-papers': 'text',
  'arxiv-email': 'text',
  'arxiv-feed': 'xml',
  'arxiv-html': 'html',
  'hf-api': 'json',
  'hf-html': 'html',
  markdown: 'text',
  'scholar-alert': 'html',
  newsletter: 'text',
  'toc-mail': 'html',
  feed: 'xml',
  pubmed: 'text',
}

function nearestTo({ text, value }: Input): FormatName[] {
  const head = text?.slice(0, HEAD) ?? ''
  const syntax = text === undefined || value() ? 'json' : syntaxOf(head)
  const likeness = (name: FormatName): number =>
    Number(SYNTAXES[name] === syntax) * 2 + Number(siteOf(name)?.test(head) ?? false)
  return formatNames
    .filter((name) => likeness(name) > 0)
    .toSorted((a, b) => likeness(b) - likeness(a))
}

/** Nothing where it is prose, which tells no format. */
function syntaxOf(head: string): Syntax | undefined {
  if (looksLikeJson(head)) return 'json'
  if (/^\s*<(?:\?xml|rss|feed|rdf)\b/i.test(head)) return 'xml'
  return /^\s*<[!a-z]/i.test(head) ? 'html' : undefined
}

/** Nothing where a format is that of many sites. */
function siteOf(name: FormatName): RegExp | undefined {
  if (name.startsWith('arxiv')) return /\barxiv\b/i
  return name.startsWith('hf') ? /\bhugging ?face\b/i : undefined
}
