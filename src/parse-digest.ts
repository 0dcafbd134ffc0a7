import { readDate } from './dates/read-date.ts'
import { decode } from './decode.ts'
import { hfPapers } from './hf-papers.ts'
import { message, withSeverities } from './messages.ts'
import { createNormalizer } from './normalize.ts'
import { checkOptions, referenceDay } from './options.ts'
import { checkEntries } from './refiners/check-entries.ts'
import { foldDoubles } from './refiners/fold-doubles.ts'
import { implyYears } from './refiners/imply-years.ts'
import type { Refiner } from './refiners/refiner.ts'
import { type RuleId, rules } from './rules.ts'
import type {
  Adapter,
  AdapterInput,
  Digest,
  DigestDate,
  DigestEntry,
  DigestMessage,
  ParseOptions,
  RawDigest,
  RawField,
  RawRecord,
} from './types.ts'

/** The passes over the whole digest, in their order: doubles go before entries are counted. */
const REFINERS: readonly Refiner[] = [foldDoubles, checkEntries, implyYears]

/** How much of a text an adapter sees to recognise its format. */
const HEAD = 65_536

/**
 * Reads a research digest: text, bytes (UTF-8, or UTF-16 with a byte order mark) or a JSON value in, one typed entry
 * per paper out. Synchronous and pure: the result depends on the arguments alone.
 *
 * Bad input never throws: it gives the entries that can be read, and messages.
 *
 * @throws a `TypeError` for an input or an option that is of the wrong type, and for an unknown option
 * @throws a `RangeError` for an option whose value is impossible, such as a format that no adapter has
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 *
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024 1\n')
 * entries[0].title // 'A Title'
 * entries[0].publishedAt?.iso // '2024-11-25'
 * ```
 */
export function parseDigest(
  input: string | Uint8Array | object,
  options: ParseOptions = {},
): Digest {
  checkOptions(options)
  const { value, messages } = decode(input)
  const adapter = chooseAdapter(value, options)
  const digest = adapter ? readWith(adapter, value, options) : unrecognised(value)
  const all = onceEach(inOrder([...messages, ...digest.messages]))
  return { ...digest, messages: options.rules ? withSeverities(all, options.rules) : all }
}

function chooseAdapter(value: AdapterInput, options: ParseOptions): Adapter | undefined {
  const adapters = options.adapters ?? [hfPapers()]
  if (options.format !== undefined) {
    const named = adapters.find(({ name }) => name === options.format)
    if (named) return named
    throw new RangeError(
      `No adapter is called '${options.format}'; there is ${adapters.map(({ name }) => name).join(', ') || 'none'}`,
    )
  }
  const head = typeof value === 'string' ? value.slice(0, HEAD) : value
  return adapters.find((adapter) => adapter.detect(head))
}

function unrecognised(value: AdapterInput): Digest {
  const messages = [message('no-entries')]
  if (typeof value !== 'string' || value.trim() !== '') messages.unshift(message('unknown-format'))
  return { boilerplate: [], entries: [], messages }
}

function readWith(adapter: Adapter, value: AdapterInput, options: ParseOptions): Digest {
  const normalizeRecord = createNormalizer(options)
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  const emit = (record: RawRecord): void => {
    const normalized = normalizeRecord(record)
    entries.push(normalized.entry)
    for (const found of normalized.messages) messages.push(found)
  }
  const raw = adapter.read(value, { emit })
  if (!isRawDigest(raw))
    throw new TypeError(`Expected the adapter ${adapter.name} to return a raw digest at once`)
  for (const record of raw.records) emit(record)
  for (const found of raw.messages) messages.push(found)
  const date = raw.date && readOwnDate(raw.date, options, messages)
  const digest: Digest = {
    format: adapter.name,
    ...(date && { digestDate: date }),
    ...(raw.declaredCount !== undefined && { declaredCount: raw.declaredCount }),
    boilerplate: [...raw.boilerplate],
    entries,
    messages,
  }
  return refine(digest, raw)
}

/** Adapters may be written without types, and some will be asynchronous by mistake. */
function isRawDigest(raw: Partial<RawDigest> | undefined): boolean {
  return [raw?.records, raw?.messages, raw?.boilerplate].every(Array.isArray)
}

function readOwnDate(
  { value, position }: RawField,
  options: ParseOptions,
  messages: DigestMessage[],
): DigestDate | undefined {
  const { date, faults } = readDate(value, referenceDay(options))
  for (const fault of faults)
    messages.push(message(fault, { ...(position && { place: position }), actual: value }))
  return date
}

function refine(digest: Digest, { customs = [] }: RawDigest): Digest {
  return REFINERS.reduce((refined, refiner) => refiner(refined, { customs }), digest)
}

/** Messages about the whole input first, then by their place. */
function inOrder(messages: DigestMessage[]): DigestMessage[] {
  return messages.toSorted((a, b) => offsetOf(a) - offsetOf(b))
}

function offsetOf({ place }: DigestMessage): number {
  if (!place) return -1
  return 'start' in place ? place.start.offset : place.offset
}

/** Leaves out what was told before of the digest as a whole. */
function onceEach(messages: readonly DigestMessage[]): DigestMessage[] {
  const told = new Set<string>()
  return messages.filter(({ ruleId }) => {
    const isNew = !told.has(ruleId)
    if (isRule(ruleId) && rules[ruleId].once) told.add(ruleId)
    return isNew
  })
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id)
}
