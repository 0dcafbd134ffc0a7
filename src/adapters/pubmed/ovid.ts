import type { Tag } from './tags.ts'

/** What Ovid calls by another name than PubMed. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['FA', 'FAU'],
  ['DI', 'LID'],
  ['DO', 'LID'],
  ['PM', 'PMID'],
  ['JN', 'JT'],
])
/** The kind of a paper and the like behind a title: `Counting Moths. [Review].` */
const BEHIND_TITLE = /(?<=[.?!"”]) {1,2}\[[A-Z][\w ,/-]{2,40}\]\.?$/
/** What an author is to the paper, and his address: `Moth, Ada [Inventor; E-mail: ada@example.org]`. */
const REMARK = / \[[^[\]]{0,200}\]/g
/** Numbers and signs for where an author works, `Moth, Ada 1,2,+`, and the full stop of a list. */
const BEHIND_NAME = / [\d,+*]{1,20}$|(?<=\p{Ll}{3})\.$/u
/** They stand behind a given name, which initials do not: `Moth, Ada B. MD, MPH`. */
const DEGREES: ReadonlySet<string> = new Set(
  'BA BSc DO FACSM MA MB MBA MBBS MD MPH MSc PhD RN'.split(' '),
)
/** The journal before volume or date: `Moths. 7(1):1-9, 2026 Mar`, `Moths March 2026;7(1):1-9`. */
const JOURNAL =
  /^(?<journal>[^.;[\]]{2,150}?)(?:[.,]? (?:Vol\. ?)?\d{1,5} ?[(:,]|,? (?<date>(?:[A-Z][a-z]{2,8}(?:[/-][A-Z][a-z]{2,8})? )?(?:19|20)\d\d)[;:(])/

/** The tags of a record under the names that PubMed has for them. */
export function underNamesOfPubmed(tags: readonly Tag[]): readonly Tag[] {
  if (!tags.some(({ name, value }) => name === 'VN' && value.startsWith('Ovid'))) return tags
  const names = new Set(tags.map(({ name }) => name))
  const isMedline = tags.some(({ name, value }) => name === 'DB' && /medline/i.test(value))
  return tags.flatMap((tag) => renamed(tag, names, isMedline))
}

function renamed(tag: Tag, names: ReadonlySet<string>, isMedline: boolean): Tag[] {
  const { name, value } = tag
  if (name === 'AU' || name === 'FA') return namesIn(tag)
  if (name === 'TI') return [as(tag, name, value.replace(BEHIND_TITLE, ''))]
  if (name === 'KW') return value.split(/;\s*/).map((word) => as(tag, 'OT', word))
  if (name === 'UI' && isMedline && !names.has('PM')) return [as(tag, 'PMID')]
  if (name === 'YR' && !names.has('DP')) return [as(tag, 'DP')]
  if (name === 'SO') return [...statedIn(tag, names), tag]
  return [as(tag, NAMES.get(name) ?? name)]
}

function as(tag: Tag, name: string, value = tag.value): Tag {
  return { ...tag, name, value }
}

/** The journal and the date in a citation, where no other tag has them. */
function statedIn(tag: Tag, names: ReadonlySet<string>): Tag[] {
  const { journal, date } = JOURNAL.exec(tag.value)?.groups ?? {}
  const isDated = names.has('DP') || names.has('YR')
  return [
    ...(journal === undefined || names.has('JN') ? [] : [as(tag, 'JT', journal)]),
    ...(date === undefined || isDated ? [] : [as(tag, 'DP', date)]),
  ]
}

function namesIn(tag: Tag): Tag[] {
  const name = NAMES.get(tag.name) ?? tag.name
  const names = tag.value.replace(REMARK, '').split(/;\s*/)
  return names.map((value) => as(tag, name, bareName(value)))
}

/** A name without what stands behind it. */
function bareName(printed: string): string {
  const words = printed.replace(BEHIND_NAME, '').split(' ')
  const family = words.findIndex((word) => word.endsWith(','))
  const end = words.findLastIndex((word, index) => index < family + 2 || !isDegree(word))
  const kept = family < 0 ? words : words.slice(0, end + 1)
  return kept.join(' ').replace(/,$/, '')
}

function isDegree(word: string): boolean {
  return DEGREES.has(word.replace(/[.,]/g, ''))
}
