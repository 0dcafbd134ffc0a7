import { OTHER_LINK_WORDS, PAPER_WORDS, type Role, type ValueRole, WORDS } from './words.ts'

const ROLES: ReadonlyMap<string, Role> = new Map(
  WORDS.flatMap(([role, words]) => words.split(', ').map((word): [string, Role] => [word, role])),
)
const PAPER: ReadonlySet<string> = new Set(PAPER_WORDS.split(', '))
const OTHER: ReadonlySet<string> = new Set(OTHER_LINK_WORDS.split(', '))

/** Words as the lists have them: lower case, without signs and white space around them. */
function plain(text: string): string {
  if (text.length > 60) return ''
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#;👍]+/gu, ' ')
    .trim()
  return words
}

/** What a label says, `Authors`, `📅 发布日期`, `热度 👍`. */
export function roleOf(printed: string): Role | undefined {
  const words = plain(printed)
  if (words === '') return undefined
  return ROLES.get(words) ?? ROLES.get(words.replaceAll('👍', '').trim())
}

/** What stands under such a name beside the title of a paper. */
export function valueOf(role: Role): ValueRole {
  if (role === 'paper') return 'link'
  return role === 'name' || role === 'index' ? 'other' : role
}

/** What the text of a link says of where it leads to: the paper, something beside it, or nothing because it is a text. */
export function linkWordOf(text: string): 'paper' | 'other' | undefined {
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text) || isArxivId(text)) return 'paper'
  const words = plain(text)
  if (words === '') return text.trim().length > 60 ? undefined : 'other'
  if (PAPER.has(words)) return 'paper'
  if (OTHER.has(words)) return 'other'
  const numbered = words.replace(/(?:\s?\d{1,4}){1,3}$/, '')
  if (PAPER.has(numbered)) return 'paper'
  if (OTHER.has(numbered)) return 'other'
  return undefined
}

/** Whether a text is an arXiv identifier and nothing else. */
export function isArxivId(text: string): boolean {
  return /^\s*(?:arxiv\s?:?\s?)?(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?\s*$/i.test(
    text,
  )
}

const EMPTY =
  /^[\s\-–—_/.*]*$|^\s*(?:null|none|nan|n\/?a|n\.a\.|nil|undefined|unknown|tbd|tba|todo|coming soon|to be released|to be announced|not available|无|暂无|没有|未知|없음|なし)[\s.!]*$/i

/** Whether a text says that there is nothing. */
export function isEmpty(text: string): boolean {
  return text.length < 40 && EMPTY.test(text)
}

const PAPER_HOST =
  /^https?:\/\/(?:www\.)?(?:[\w-]+\.)?(?:arxiv\.org\/(?:abs|pdf|html)|alphaxiv\.org|doi\.org|openreview\.net\/(?:forum|pdf|attachment)|aclanthology\.org|aclweb\.org\/anthology|biorxiv\.org|medrxiv\.org|chemrxiv\.org|pubmed\.|ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed)|proceedings\.|papers\.nips\.cc|papers\.neurips\.cc|papers\.ssrn\.com|openaccess\.thecvf\.com|ecva\.net|ieeexplore\.ieee\.org|dl\.acm\.org|link\.springer\.com|sciencedirect\.com\/science|nature\.com\/(?:articles|nature\/journal)|science\.org\/doi|jmlr\.org|pnas\.org|cell\.com|onlinelibrary\.wiley\.com|semanticscholar\.org\/paper|tandfonline\.com\/doi|academic\.oup\.com|journals\.|eprint\.iacr\.org|hal\.science|osf\.io\/preprints|ojs\.aaai\.org|isca-archive\.org|usenix\.org\/conference|roboticsproceedings\.org|researchgate\.net\/publication|citeseerx\.ist\.psu\.edu|reader\.elsevier\.com|techrxiv\.org|researchsquare\.com\/article|preprints\.org\/manuscript|papers\.cool\/arxiv|cv-foundation\.org\/openaccess|science\.sciencemag\.org\/content|elifesciences\.org\/articles|frontiersin\.org\/articles|mdpi\.com\/\d|iopscience\.iop\.org\/article|ijcai\.org\/proceedings|vldb\.org\/pvldb|jair\.org\/index|dl\.gi\.de|diglib\.eg\.org|drops\.dagstuhl\.de|ndss-symposium\.org\/ndss-paper|amazon\.science\/publications|research\.google\/pubs|microsoft\.com\/en-us\/research\/publication|europepmc\.org\/article)/i
const HF_PAPER = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/papers\/\d{4}\.\d{4,5}/i

/** Whether an address is that of a paper, by its host. */
export function isPaperUrl(url: string): boolean {
  return (
    PAPER_HOST.test(url) ||
    HF_PAPER.test(url) ||
    /^https?:\/\/(?!github\.com|raw\.)[^?#]{1,300}\.pdf$/i.test(url)
  )
}

/** Whether an address leads to a page. */
export function isPage(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
