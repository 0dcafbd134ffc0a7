import { WORDS } from './dates/written.ts'

/** A date with the number that may stand behind it. */
export interface DatedLine {
  readonly date: string
  readonly count: string | undefined
}

const BULLETS = /^(?:[•·∙⋅・‧‣◦▪*+|–—-]\s*)+/
const LONGEST_DATE = 50
/** What a date, or the number behind it, can end in. */
const DATE_ENDS = '0123456789kKmM'
const DATED = new RegExp(
  `^(?:Published\\s(?:on\\s)?)?(${WORDS}|\\d{4}-\\d\\d-\\d\\d)(?:\\s+(\\d[\\d,.]*[km]?))?$`,
  'i',
)
const COUNT = /^(?:\d{1,3}(?:,\d{3})+|\d+(?:(?:\.\d+)?[km])?)(?:\s+\d+)?$/i

/** The text without the bullets and separators before it. */
export function withoutBullets(text: string): string {
  const first = text.charCodeAt(0)
  return first > 47 && first < 123 ? text : text.replace(BULLETS, '')
}

/** `7 authors`, `1,204 authors`: the text, else nothing. */
export function readAuthorCount(text: string): string | undefined {
  return startsWithDigit(text) && /^\d[\d,]*\+?\s+authors?$/i.test(text) ? text : undefined
}

/** `Nov 25, 2024 1`, `Published on Sep 16, 2026`: the date and the number behind it, else nothing. */
export function readDated(text: string): DatedLine | undefined {
  if (text.length > LONGEST_DATE || !DATE_ENDS.includes(text.charAt(text.length - 1)))
    return undefined
  const match = DATED.exec(text)
  if (!match || !/\d/.test(match[1]!)) return undefined
  return { date: match[1]!, count: match.at(-1) }
}

/** A number alone, `94`, `1,204`, `3.29k`, or one behind another, as stars and comments are printed. */
export function isCount(text: string): boolean {
  return startsWithDigit(text) && COUNT.test(text)
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0)
  return first > 47 && first < 58
}

/** A vote box, `[-] 19`, or the number or dash in it: what it shows, else nothing. */
export function readBox(text: string): string | undefined {
  const match = /^(?:\[[ x✓-]?\]\s*)?(\S+)$/.exec(text)
  const shown = match?.[1]
  return shown !== undefined && (shown === '-' || isCount(shown)) ? shown : undefined
}

const SUBMITTER =
  /^(?:Submitted|SUBMITTED)\s(?:by|BY):?(?:\s*\[[^\]]*\])?\s*([\p{L}\p{N}_.-]*(?:\s[\p{Lu}\p{Lo}][\p{L}.'’-]*){0,4})$/u

/** `Submitted by akhaliq`, `Submitted by Ada Moth`: the name, empty where it stands on a later line; nothing for other lines. */
export function readSubmitter(text: string): string | undefined {
  return SUBMITTER.exec(text)?.[1]
}

/** Whether the line is nothing but one URL. */
export function isUrl(text: string): boolean {
  return /^<?https?:\/\/\S+$/i.test(text)
}

/** The parts of a byline that stands on one line. */
export function splitByline(text: string): string[] {
  return text
    .split(/[·•∙⋅・‧]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
