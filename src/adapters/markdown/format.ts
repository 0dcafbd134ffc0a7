import type { Format } from '../../format.ts'

/** Markdown that lists papers. */
export const MARKDOWN = {
  name: 'markdown',
  accepts: 'text',
  detect: isMarkdown,
} as const satisfies Format

const PAPER_LINK =
  /https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org\/(?:abs|pdf|html)\/|(?:huggingface|hf)\.co\/papers\/\d|doi\.org\/10\.|openreview\.net\/(?:forum|pdf)|aclanthology\.org\/|proceedings\.|biorxiv\.org\/|medrxiv\.org\/|openaccess\.thecvf\.com\/|papers\.(?:nips|neurips)\.cc\/|ieeexplore\.ieee\.org\/|dl\.acm\.org\/)/i
const WORDED_LINK =
  /\[(?:\*\*)?(?:paper|pdf|arxiv|论文|논문|論文)(?:\s?(?:link|pdf|链接))?(?:\*\*)?\]\([^()\s]/i
/** What a line of a list begins with: an item, a heading, a row, a title in bold or as a link. */
const ENTRY = /^\s{0,8}(?:[-*+]\s|\d{1,4}[.)]\s|#{1,6}\s|\||\*\*|\[(?!#)|>\s)/

/** `**A Title** [2401.00001]` */
const BRACKETED_ID =
  /\*\*\s{0,2}(?:\[|\(arxiv[:\s])\s?(?:arxiv[:\s]\s?)?\d{4}\.\d{4,5}(?:v\d)?[\])]/i

/** `- A Title (ICML 2020)`; `- Ada Moth. "A Title." Nature, 2020.` */
const PUBLISHED =
  /^\s{0,8}(?:[-*+]|\d{1,4}[.)])\s.{15,300}(?:[(（][^()（）]{0,40}\p{Lu}{2}[^()（）]{0,20}(?:19|20)\d\d[)）]|["”][.,]? .{3,100}(?:19|20)\d\d\)?\.?)\s{0,4}$/u

const ENGLISH = 'title|paper|article'
const TITLE_HEAD = new RegExp(
  `\\|[\\s*:_]*(?:(?:paper|article)s?\\s)?(?:${ENGLISH})s?[\\s*:_]*\\||\\|[^|\\n]{0,10}(?:题目|标题|標題|论文|論文|제목|논문|タイトル)[^|\\n]{0,6}\\|`,
  'i',
)
const OTHER_HEAD =
  /\|[^|\n]{0,12}(?:author|abstract|summary|tl;?dr|date|published|pdf|arxiv|link|venue|journal|conference|code|作者|摘要|要点|总结|日期|时间|链接|代码|热度|关键词|会议|期刊|저자|초록|요약|링크|著者|要約)[^|\n]{0,12}\|/i
const LABEL =
  /^\s{0,8}(?:[-*+]\s{1,3})?(?:\*\*|__|\*|`)?[^\p{L}\s]{0,4}\s?(?:authors?(?:\(s\))?|arxiv(?:\s(?:id|link))?|abstract|tl;?dr|summary|snippet|作者|摘要|论文链接|저자|초록|著者|要旨)\s?(?:\*\*|__|\*|`)?\s?[:：]/iu
const ABOUT = /\b(?:arxiv|papers?|preprints?|literature|publications?)\b|论文|論文|논문/i
const NOTHING =
  /(?<![a-z])no (?:new |matching |relevant )?(?:papers?|matches|results|entries|articles)\b|暂无|没有(?:新的?)?论文/i
/** The line under a title in the form that this package writes. */
const BYLINE =
  / · \d{4}-\d\d-\d\d(?: ·| \(|$)|^\d+\+? authors?(?: ·|$)|^\d{4}-\d\d-\d\d(?: \([a-z, ]+\))?(?: ·|$)/

/** A submitter, a byline or the point within one, each on a line of its own as on the page of Hugging Face papers. */
const HUGGING_FACE =
  /^(?:Submitted by\b|[ \t]{0,8}(?:[•*-][ \t]{1,8}[\d,]{1,7}\+? authors?|·)[ \t\r]{0,8}$)/im

/** Whether a text begins like Markdown that lists papers. */
function isMarkdown(head: string): boolean {
  if (isOther(head)) return false
  const lines = outsideFences(head.split(/\r\n|[\n\r]/))
  let links = 0
  let labels = 0
  let headings = 0
  let bylines = 0
  let published = 0
  let isMarked = false
  for (const [index, line] of lines.entries()) {
    const isHeading = /^#{1,6}\s/.test(line)
    if (isHeading) headings += 1
    if (isTable(line, lines[index + 1]) && isPaperTable(line, lines, index, head)) return true
    if (isPaper(line)) links += 1
    if (PUBLISHED.test(line)) published += 1
    if (LABEL.test(line)) labels += 1
    if (BYLINE.test(line) && index > 1 && lines[index - 2]!.startsWith('## ')) bylines += 1
    isMarked ||= isHeading || /^\s{0,8}(?:[-*+]\s|\d{1,4}[.)]\s|\|).*\]\(|^\*\*.*\]\(/.test(line)
  }
  if (!isMarked) return false
  if (published > 4 && ABOUT.test(headOf(lines))) return true
  if (bylines > 0 && headings > 0) return true
  const told = ABOUT.test(headOf(lines))
  if (links > 4 || (links > 2 && (told || labels > 0))) return true
  if (headings > 0 && labels > 0) return labels > 3 || (told && (links > 0 || labels > 1))
  return isLinkedTitle(lines) || (told && headings > 0 && NOTHING.test(head))
}

function outsideFences(lines: readonly string[]): readonly string[] {
  let fence = ''
  return lines.map((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    if (mark !== undefined && (fence === '' || fence === mark)) {
      fence = fence === '' ? mark : ''
      return ''
    }
    return fence === '' ? line : ''
  })
}

/** HTML, XML, JSON, a mail, a newsletter whose headings are links, or the page of Hugging Face. */
function isOther(head: string): boolean {
  return (
    /^\s*(?:<(?:!doctype|html|head|body|\?xml|rss|feed|rdf)\b|[[{]\s*["{])/i.test(head) ||
    /^\s*<(?:\?xml|!doctype)/i.test(head) ||
    /^(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Delivered-To|Message-ID):? /im.test(
      head.slice(0, 400),
    ) ||
    /^\[#{1,6} /m.test(head) ||
    head.includes('/login?next=%2Fpapers%2F') ||
    HUGGING_FACE.test(head)
  )
}

function isPaper(line: string): boolean {
  if (ENTRY.test(line) && BRACKETED_ID.test(line)) return true
  if (!line.includes('](') && !line.includes('http')) return false
  return WORDED_LINK.test(line) || (ENTRY.test(line) && PAPER_LINK.test(line))
}

function isTable(line: string, next: string | undefined): boolean {
  return line.includes('|') && next !== undefined && next.includes('-') && /^[\s|:-]+$/.test(next)
}

function isRow(line: string | undefined): boolean {
  return line?.includes('|') ?? false
}

function isPaperTable(
  line: string,
  lines: readonly string[],
  index: number,
  head: string,
): boolean {
  const row = `|${line.replace(/\|/g, '||')}|`
  if (!TITLE_HEAD.test(row) || !OTHER_HEAD.test(row)) return false
  if (!isRow(lines[index + 2])) return ABOUT.test(headOf(lines))
  return (
    PAPER_LINK.test(lines.slice(index + 2, index + 8).join('\n')) ||
    ABOUT.test(headOf(lines)) ||
    /author|作者/i.test(row) ||
    ABOUT.test(head.slice(0, 500))
  )
}

/** What a page says of itself: its headings. */
function headOf(lines: readonly string[]): string {
  return lines
    .slice(0, 200)
    .filter((line) => /^#{1,3}\s|^title:/.test(line))
    .slice(0, 12)
    .join('\n')
}

/** `## [A Title](https://arxiv.org/…)` */
function isLinkedTitle(lines: readonly string[]): boolean {
  return lines.some(
    (line) => /^#{1,6} (?:\[\d+\] |\d+[.)] )?\[[^\]]{8,}\]\(/.test(line) && PAPER_LINK.test(line),
  )
}
