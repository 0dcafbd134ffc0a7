import { type NamedVenue, readVenueName } from './venue-name.ts'

/** What a text says of a venue. */
export interface VenueStatement extends Omit<NamedVenue, 'length'> {
  readonly status?: 'accepted' | 'published' | 'presented' | 'submitted'
  /** The statement as printed. */
  readonly raw: string
}

const STATUSES = ['accepted', 'published', 'presented', 'submitted'] as const
/** One group for each status. */
const VERB =
  /\b(?:(accepted|appearing|forthcoming|camera[- ]ready|(?:to|will) (?:appear|be (?:published|presented)))|(published|appears|appeared)|(presented)|(submitted|under review|in submission))\b/gi
const OTHER_VERSION =
  /\b(?:earlier|preliminary|previous(?:ly)?|prior|older|short(?:er)?|extend\w*|appended|long(?:er)?|full|abridged|condensed|initial|v\d)\b/i
/** What is not said of this paper, or not yet. */
const DENIAL =
  /\b(?:to be|will be|not|yet|un|until|once|if|when|after|papers|articles|works|datasets?|results|those)\b/i
const OWN_PAPER =
  /^(?:(?:this|our|the) (?:\w+ )?(?:paper|work|article|manuscript|study)(?: (?:has been|was|is|will be|has|got))?)?$/i

/**
 * What a text says of where the paper was accepted, published, presented or submitted. In a running text, which speaks of
 * other papers as well, the sentence has to begin with the verb, or with `This paper`.
 */
export function readStatements(text: string, isRemark: boolean): VenueStatement[] {
  const found: VenueStatement[] = []
  for (const match of text.matchAll(VERB)) {
    const [verb, ...groups] = match
    const before = text.slice(Math.max(0, match.index - 100), match.index)
    const clause = before.split(/[.;,] |\(/).at(-1)!
    const isOther = OTHER_VERSION.test(clause) || DENIAL.test(clause)
    if (isRemark ? isOther : !OWN_PAPER.test(clause.trim())) continue
    const end = match.index + verb.length
    const named = readObject(verb, text.slice(end, end + 500))
    if (!named) continue
    const status = STATUSES[groups.findIndex((group) => group !== undefined)]!
    found.push(statement(named, text.slice(match.index, end + named.length), status))
  }
  return found
}

function statement(
  venue: NamedVenue,
  printed: string,
  status?: VenueStatement['status'],
): VenueStatement {
  const { length: _, ...named } = venue
  return { ...named, ...(status && { status }), raw: printed.trim() }
}

/** Words between the verb and the venue: `accepted for publication as a long paper in the proceedings of …`. */
const FILLER =
  /^(?:for|publication|presentation|inclusion|review|possible|consideration|to|be|published|presented|appear|as|an?|conference|workshop|journal|long|short|full|regular|oral|spotlight|highlight|poster|demo|paper|talk|manuscript|version|and|in|at|by|into|on|of|the|proceedings|submission|@)$/
const CAPITAL_FILLER = /^(?:Oral|Poster|Presentation|Publication)$/
const PREPOSITION = /^(?:at|to|by|in|into|for|on|the|of|@)$/

/** Reads on behind a verb, to the venue. */
function readObject(verb: string, text: string): NamedVenue | undefined {
  const word = /:?\s*([A-Za-z]+|@)(?=:?\s)/y
  let end = 0
  let last = ''
  let note: string | undefined
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const bare = match[1]!
    if (!FILLER.test(bare) && !CAPITAL_FILLER.test(bare)) break
    if (/^(?:oral|spotlight|highlight|poster|demo)$/i.test(bare)) note = bare
    last = bare
    end = word.lastIndex
  }
  if (!PREPOSITION.test(last)) return undefined
  // Papers are accepted by a journal, but published by a house and presented by a person.
  if (last === 'by' && /publish|present/i.test(verb)) return undefined
  const named = readVenueName(text.slice(end).replace(/^:/, ' '))
  return named && { ...(note !== undefined && { note }), ...named, length: end + named.length }
}

const OFFICIAL =
  /^(?=\S{3})[A-Z][\w&/+]*[A-Z&]|\b(?:Conference|Symposium|Transactions|Journal|Workshop)\b/
const NO_MENTION = /^(?:Accepted|Submitted|Published|Presented|Appear|Contribution)/
const ELSEWHERE =
  /\b(?:earlier|preliminary|previous|extended|short|long|full) version|extension|thesis|et al|\[/i
const STATUS_BEHIND = /^,? ?\(?(in press|to appear|accepted|submitted|camera[- ]ready|published)\b/i

/** Remarks are short, and every clause of one may begin with a venue. */
const LONGEST_REMARK = 2000

/** The first venue that a remark names without a verb: `12 pages, ICML 2024`, `ApJ, in press`. */
export function readMention(whole: string): VenueStatement | undefined {
  const remark = whole.slice(0, LONGEST_REMARK)
  const last = remark.search(ELSEWHERE)
  for (const { 0: mark, index } of remark.matchAll(/^(?:[Ii]n )?|[.;,]\s+(?:[Ii]n )?/g)) {
    const start = index + mark.length
    if (last >= 0 && start > last) return undefined
    const text = remark.slice(start, start + 400)
    const named = readVenueName(text)
    if (!named || !OFFICIAL.test(named.name) || NO_MENTION.test(named.name)) continue
    const printed = text.slice(0, named.length)
    // `UTPT-94` is the number of a report.
    if (named.centuryImplied && !/['’]\d\d/.test(printed)) continue
    const behind = text.slice(named.length)
    const word = STATUS_BEHIND.exec(behind)?.[1]?.toLowerCase()
    if (word !== undefined) return statement(named, printed, statusOf(word))
    const isWhole = named.note !== undefined || /^\s*(?:[.;,(]|$)/.test(behind)
    if (named.year !== undefined && isWhole) return statement(named, printed)
  }
  return undefined
}

function statusOf(word: string): 'accepted' | 'published' | 'submitted' {
  return word === 'submitted' || word === 'published' ? word : 'accepted'
}
