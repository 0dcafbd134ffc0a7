import type { ExtractorOf } from './extractor-of.ts'
import {
  countedBy,
  datasetsIn,
  isCountedBefore,
  isDatasetName,
  isModelFamily,
  nameBefore,
  SUBJECT,
} from './model-words.ts'
import { textsOf } from './texts.ts'

/** A number of parameters. */
export interface ModelSize {
  /** The number of parameters; where there are `experts`, that of one of them. */
  parameters: number
  /** How many experts a mixture has: 8 in `8x7B`. Absent where none are printed. */
  experts?: number
  /** These parameters are the active ones of a mixture of experts: `A3B`, `3B active parameters`. */
  active?: true
  /** The number as printed: `7B`, `70 billion`, `8x7B`. */
  raw: string
}

/**
 * The sizes of the models that the texts name, the paper's own and others, in order and each once. Absent where there is
 * none. Numbers of tokens, images, people and the like are none, nor is a number that may be one of these.
 *
 * @example
 * ```ts
 * import { normalize } from 'undigest'
 * import { modelSizes } from 'undigest/extractors'
 *
 * const record = { fields: [{ label: 'abstract', value: 'A 7B model is trained on 2T tokens.' }] }
 * normalize(record, { extractors: { modelSizes } }).entry.fields.modelSizes // [{ parameters: 7e9, raw: '7B' }]
 * ```
 */
export const modelSizes: ExtractorOf<ModelSize[]> = {
  extract(entry, context) {
    const texts = textsOf(entry, context).map((text) => text.replace(ADDRESS, ' '))
    const about = {
      isAboutModels: texts.some((text) => SUBJECT.test(text)),
      datasets: new Set(texts.flatMap(datasetsIn)),
    }
    const sizes = new Map<string, ModelSize>()
    for (const size of texts.flatMap((text) => sizesIn(text, about))) {
      const key = [size.parameters, size.experts, size.active].join()
      if (!sizes.has(key)) sizes.set(key, size)
    }
    return sizes.size > 0 ? [...sizes.values()] : undefined
  },
}

const ADDRESS = /https?:\/\/\S+/gi
const NUMBER =
  /(?<![\w.+$€£])(?<!\d,)(A|(\d{1,3})(?:[x×]|times))?(\d{1,4}(?:\.\d{1,3})?)(?:([bkmt])(?!\w)|[ -]?([bm]|tr)illion\b)/gi
const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, tr: 1e12 }

/** What the texts of an entry are about. */
interface About {
  readonly isAboutModels: boolean
  readonly datasets: ReadonlySet<string>
}

/** Whether a number counts parameters: `named` where the name of a model says so. */
type Verdict = 'yes' | 'named' | 'no' | 'open'

/** A number that may count parameters. */
interface Candidate {
  readonly size: ModelSize
  readonly unit: string
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
}

function sizesIn(text: string, about: About): ModelSize[] {
  const candidates = Array.from(text.matchAll(NUMBER), (match) => candidateOf(match, text, about))
  const verdicts = candidates.map(({ verdict }) => verdict)
  const pass = (from: number, to: number): void => {
    const [one, other] = [candidates[from]!, candidates[to]!]
    const isSure = verdicts[from] === 'named' ? one.unit === other.unit : verdicts[from] !== 'open'
    if (verdicts[to] !== 'open' || !isSure) return
    if (areJoined(text, from < to ? one : other, from < to ? other : one))
      verdicts[to] = verdicts[from]!
  }
  for (let index = candidates.length - 1; index > 0; index -= 1) pass(index, index - 1)
  for (let index = 1; index < candidates.length; index += 1)
    if (verdicts[index - 1] !== 'no') pass(index - 1, index)
  const sizes = candidates.filter((_, index) => /yes|named/.test(verdicts[index]!))
  return sizes.map(({ size }) => size)
}

const LONGEST_JOINT = 40
const JOINT = /^(?:and|or|to|up|vs\.?|even|the|both|versus)?$/

/** Whether two numbers count the same thing: `7B, 13B and 70B models`, `Llama-3-8B-Instruct and 70B`. */
function areJoined(text: string, left: Candidate, right: Candidate): boolean {
  if (right.start - left.end > LONGEST_JOINT) return false
  const between = text.slice(left.end, right.start).replace(/^(?:-[A-Za-z][\w.]*)+/, '')
  return between !== '' && between.split(/[\s,/&~()–-]+/).every((word) => JOINT.test(word))
}

const LONGEST_PHRASE = 100

function candidateOf(match: RegExpExecArray, text: string, about: About): Candidate {
  const [raw, prefix = '', experts, number, letter, word = ''] = match
  const start = match.index
  const end = start + raw.length
  const unit = (letter ?? word).toLowerCase()
  const { noun, isActive } = countedBy(text.slice(end, end + LONGEST_PHRASE))
  const isPrefixed = /a/i.test(prefix)
  const size: ModelSize = {
    parameters: Math.round(Number(number) * UNITS[unit]!),
    ...(experts !== undefined && { experts: Number(experts) }),
    ...((isPrefixed || isActive) && { active: true }),
    raw,
  }
  return { size, unit, start, end, verdict: judge() }

  function judge(): Verdict {
    if (isPrefixed && (prefix === 'a' || text[start - 1] !== '-')) return 'no'
    const before = text.slice(Math.max(0, start - LONGEST_PHRASE), start)
    if (noun === 'parameters') return ADDED.test(before) ? 'no' : 'yes'
    if (noun === 'data' || unit === 'k') return 'no'
    if (letter !== undefined) {
      const name = about.isAboutModels ? nameBefore(text, start) : undefined
      if (name !== undefined) return isNamed(name, raw) ? 'named' : 'no'
      const isMany = letter === 'M' ? noun === 'model' : /[bBT]/.test(letter)
      if (isMany && noun.startsWith('model')) return 'yes'
    }
    if (noun === 'other') return 'no'
    return isCountedBefore(before) ? 'yes' : 'open'
  }

  function isNamed(name: string, printed: string): boolean {
    if (unit === 't') return noun.startsWith('model')
    if (unit === 'm') return isModelFamily(name) && Number(number) >= SMALLEST_NAMED
    return !about.datasets.has(name + printed) && !isDatasetName(name)
  }
}

/** `adding only 5M parameters` */
const ADDED =
  /\b(?:add(?:s|ed|ing)?|saves?|saving|reduc(?:es?|ing) by)(?: (?:only|just|about|roughly|less than))? ?[~≈]?$/i
/** Below stand the lengths of contexts: `Llama-3-8B-1M`. */
const SMALLEST_NAMED = 10
