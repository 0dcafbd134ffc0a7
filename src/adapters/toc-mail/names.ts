/** Whether a line is a list of authors, told by its form alone. */
import { fold } from '../../fields/fold.ts'
import { withoutEnd } from '../../fields/without-end.ts'

/** How many of the parts of a list have to be names, and how many of them names of several words. */
const MOST = 0.8
const HALF = 0.5
/** As many words can be one name. */
const FEW = 4

/** More than this on one line are no names. */
const LONGEST_NAME = 8
const LEAD = /^(?:by|authors?(?:\(s\))?) ?:? (?=\p{Lu})/iu
const BREAKS_OFF = /[,;]? ?(?:(?:and )?et\.?\s?al\b\.?|and others|…|\.{3})$/i
/** A number of an affiliation, or the name in a script of its own: `Ada Sample (阿达)`. */
const BESIDE_NAME = / ?\((?:\d{1,3}|[^()\d\p{Script=Latin}]{1,30})\)/gu
/** Names that are not printed, before the last one: `Ada Sample, Bo Example [...] Cy Solo`. */
const LEFT_OUT = / ?\[(?:\.{3}|…)\] ?/
const WORD = /^[(“"'‘’]?\p{L}[\p{L}\p{M}.'‘’`‐‑–)”"*†‡§¶-]*$/u
const CAPITAL = /^[(“"'dl’-]{0,3}\p{Lu}|^\p{Lo}/u
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'a af al ap av bar ben bin da dal das de degli dei del dela della den der des di do dos du e el et ' +
    'i ibn la las le les lo los op st t ten ter til und v van vande vander vd ver vom von y z zu zum zur'
  ).split(' '),
)
/** Words in the names of groups. */
const OF_GROUP = /^(?:as|at|behalf|by|for|from|in|of|on|the|to|with)$/i
/** What stands on lines of its own in such mails, and is of one or two words with capitals, as a name is. */
const LABEL_WORD =
  /^(?:abstracts?|access|accepted|advert\w*|alerts?|announcements?|archive|articles?|briefs?|briefings?|careers?|clinical|comments?|commentar(?:y|ies)|contents|corrections?|correspondences?|corrigend(?:um|a)|cover|editor(?:s|ial|ials)?|editor’s|editor's|errat(?:um|a)|events?|features?|featured|focus|forum|highlights?|html|image|info|information|insights?|introduction|invited|issues?|journals?|latest|leading|letters?|manuscripts?|masthead|news|notes?|online|opinions?|original|papers?|pdf|perspectives?|picks?|popular|posted|preprints?|previews?|primers?|profile|protocols?|published|reading|recent|regular|replies|reply|reports?|research|resources?|retraction|reviews?|sections?|series|special|spotlights?|subscribe|summary|supplement|table|techniques?|technical|text|theor(?:y|ies)|topics?|trending|trials?|unsubscribe|updates?|views?|viewpoints?|vol|volume|website|your)$/i
/** Words of labels that are names as well. */
const LABEL_OR_NAME =
  /^(?:calls?|current|edge|free|full|in|methods?|more|most|new|now|open|press|read|short|this|tools?|video|welcome)$/i
const GROUP =
  /\b(?:alliance|association|board|center|centre|collaborat(?:ions?|ives?|ors?)|college|committee|consorti(?:um|a)|council|foundation|group|initiative|institute|investigators|network|panel|project|society|study|team|trialists|working)\b/i

/** A group that may be the only author. */
const SOLE_GROUP =
  /\b(?:alliance|association|board|collaborat(?:ions?|ives?|ors?)|committee|consorti(?:um|a)|council|group|initiative|investigators|network|society|team|trialists)\.?$/i

/** What a line says of authors: the names as printed, without what leads them in. */
export function namesOn(line: string): string {
  return fold(line)
    .replace(LEAD, '')
    .replace(/^\(([^()]*)\)$/, '$1')
}

/** Whether a line is a list of several names. */
export function isNamesList(line: string): boolean {
  return /[,;&]| and |\bet al\b/.test(line) && isNameList(line)
}

/** Whether a line is a list of names. One name alone must have two words, and none that labels are made of. */
export function isNameList(line: string): boolean {
  const names = namesOn(line)
    .replace(BESIDE_NAME, '')
    .replace(LEFT_OUT, ', ')
    .replace(/ (?:and|&)$/, '')
  const list = names.replace(BREAKS_OFF, '')
  const isBroken = list !== names
  const parts = partsOf(list)
  if (parts.every(isLabel)) return false
  const named = parts.filter(isName).length
  if (parts.length === 1) return named === 1 && (isBroken || isWholeName(list))
  const whole = parts.filter((part) => part.includes(' ')).length
  return named / parts.length >= MOST && whole / parts.length >= HALF
}

/** Whether a line could be names of a form that is not known, where its place says that it should be. */
export function couldBeNames(line: string): boolean {
  const words = namesOn(line)
    .split(/[\s,;]/)
    .filter((word) => /\p{L}/u.test(word) && word !== 'and')
  if (isLabelLine(line)) return false
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return capitals / words.length >= HALF && (words.length <= FEW || /[,;&]| and /.test(line))
}

/** Where semicolons part the names, the family name stands before a comma. */
function partsOf(list: string): string[] {
  const isParted = partedBySemicolons(list)
  return (isParted ? list.replaceAll(',', '') : list)
    .split(isParted ? / ?; ?(?:and |& )?/ : / ?[,;] ?(?:and |& )?| (?:and|&) /)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '' && !/^(?:and|&|[JS]r|I{2,3}|IV|M\.?D|Ph\.?D|MSc|MPH)$/.test(part))
}

/** Whether semicolons part the names, and not what follows a list from it. */
export function partedBySemicolons(list: string): boolean {
  return list.includes(';') && list.split(';').every((part) => part.split(',').length <= 2)
}

/** Numbers behind a name say where its bearer works. */
function isName(part: string): boolean {
  const words = withoutEnd(part, '0123456789*†‡§¶').split(' ').filter(Boolean)
  if (words.length === 0) return false
  const isGroup = GROUP.test(part)
  if (isGroup && words.filter((word) => CAPITAL.test(word)).length * 2 > words.length) return true
  if (words.length > LONGEST_NAME) return isGroup
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return (
    capitals > 0 &&
    words.every(
      (word) =>
        WORD.test(word) &&
        (CAPITAL.test(word) || isParticle(word) || (isGroup && OF_GROUP.test(word))),
    )
  )
}

function isParticle(word: string): boolean {
  return (
    PARTICLES.has(word.replace(/^[’'‘]|[.’']$/g, '').toLowerCase()) ||
    /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(word)
  )
}

/** Whether a line is the kind of an article, such as `Research Article`, and nothing else. */
export function isLabelLine(line: string): boolean {
  return /\p{L}/u.test(line) && isLabel(fold(line))
}

function isLabel(part: string): boolean {
  return part
    .split(' ')
    .every((word) => LABEL_WORD.test(word) || LABEL_OR_NAME.test(word) || !/\p{L}/u.test(word))
}

function isWholeName(name: string): boolean {
  const words = name.split(' ')
  if (GROUP.test(name)) return SOLE_GROUP.test(name)
  return words.length > 1 && words.length <= 5 && !words.some((word) => LABEL_WORD.test(word))
}
