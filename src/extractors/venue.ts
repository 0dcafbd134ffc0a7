import type { ExtractorOf } from './extractor-of.ts'
import { remarksOn, withoutEnd } from './texts.ts'
import { readVenueName } from './venue-name.ts'
import { readMention, readStatements } from './venue-statements.ts'

/** Where a paper appears, or where it was sent. */
export interface Venue {
  /** The name as printed, without its year: `ICML`, `Phys. Rev. D`. */
  name: string
  /** The year that is printed with the name. Absent where there is none. */
  year?: number
  /** Of the year only two digits are printed: `ICML'23`. */
  centuryImplied?: true
  /** How the paper is presented, as printed: `spotlight`, `Research track`. */
  note?: string
  /** What is said of the venue. Absent where only its name stands there, as in `12 pages, ICML 2024`. */
  status?: 'accepted' | 'published' | 'presented' | 'submitted'
  /** The statement as printed. */
  raw: string
}

/**
 * Where the paper appears, as it is stated in the authors' remarks, in the abstract or as the venue of the entry; where
 * it was submitted, if nothing else is said. Absent where nothing is.
 *
 * @example
 * ```ts
 * import { normalize } from 'undigest'
 * import { venue } from 'undigest/extractors'
 *
 * const record = { fields: [{ label: 'Comments', value: '12 pages, accepted to NeurIPS 2023 (spotlight)' }] }
 * normalize(record, { extractors: { venue } }).entry.fields.venue?.name // 'NeurIPS'
 * ```
 */
export const venue: ExtractorOf<Venue> = {
  extract(entry, context) {
    const remarks = remarksOn(context).map((remark) => remark.replaceAll('\\&', '&'))
    const statements = [
      ...remarks.flatMap((remark) => readStatements(remark, true)),
      ...readStatements(entry.abstract ?? '', false),
    ]
    return (
      statements.find(({ status }) => status !== 'submitted') ??
      remarks.map(readMention).find((found) => found !== undefined) ??
      (entry.venue === undefined ? undefined : ofEntry(entry.venue)) ??
      statements[0]
    )
  },
}

function ofEntry(printed: string): Venue | undefined {
  if (/\b(?:preprint|[a-z]*rxiv)\b/i.test(printed)) return undefined
  const { length = 0, ...named } = readVenueName(printed) ?? { name: '' }
  const isWhole = named.name !== '' && !/[\w…]/.test(printed.slice(length))
  return { ...(isWhole ? named : readJournal(printed)), raw: printed }
}

const VOLUME = /^(?:\(|\d|[A-Z]+\d|v(?:ol(?:ume)?)?\.?$|pp?\.?$|no\.?$)/i

/** A journal before its volume: `Phys. Rev. D 103, 103025 (2021)`, `Phys.Rev. D47 (1993) 4309`, `JHEP03(2023)007`. */
function readJournal(printed: string): Pick<Venue, 'name' | 'year'> {
  const years = printed.match(/\((?:19|20)\d\d\)/g) ?? printed.match(/\b(?:19|20)\d\d\b/g) ?? []
  const year = new Set(years).size === 1 ? { year: Number(years[0]!.replace(/\D/g, '')) } : {}
  const words = printed.split(' ')
  const end = Math.max(
    words.findIndex((word, index) => index > 0 && VOLUME.test(word)),
    0,
  )
  const section = /^([A-Z]+)\d/.exec(words[end]!)?.[1] ?? ''
  const name = withoutEnd([...words.slice(0, end), section].join(' '), ' ,;:-')
  const isCut = name === '' || /\b(?:of|the|in|on)$/.test(name)
  return { name: isCut ? printed : name, ...year }
}
