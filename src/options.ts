import type { Extractors, NormalizeOptions, ParseOptions, StreamOptions } from './contracts.ts'
import { parseDay } from './dates/calendar.ts'
import { are, isRecord } from './is-record.ts'
import { rules } from './rules.ts'
import { show } from './show.ts'

/** What an option must be: its type, that in words, and whether a value of the type will do if not each does. */
type Expectation = readonly [
  type: 'string' | 'boolean' | 'array' | 'object' | 'function',
  expected: string,
  isMet?: (value: never) => boolean,
]

const EXPECTATIONS: Readonly<Record<keyof ParseOptions, Expectation>> = {
  referenceDate: ['string', 'a calendar day such as 2025-12-10', isCalendarDay],
  countAfterDate: ['string', 'upvotes or comments', isCountAfterDate],
  mapText: ['function', 'a function'],
  places: ['boolean', 'true or false'],
  extractors: ['object', 'extractors by their names, each with a function extract', isExtractors],
  adapters: [
    'array',
    'a list of adapters, each with name, accepts, detect and read or stream, and customs in a list',
    isAdapters,
  ],
  format: ['string', 'the name of an adapter'],
  rules: ['object', 'off, info, warning or error for each rule', isSeverities],
}

const TRANSFORM_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  onMessage: ['function', 'a function'],
}
const STREAM_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  onMessage: ['function', 'a function'],
  signal: ['object', 'a signal', isSignal],
}

/** As {@link checkOptions}, for the options of a stream. */
export function checkStreamOptions<X extends Extractors>(options: StreamOptions<X>): void {
  checkOptions(options, STREAM_EXPECTATIONS)
}

/** As {@link checkOptions}, for the options of a stream that others can abort. */
export function checkTransformOptions<X extends Extractors>(
  options: Omit<StreamOptions<X>, 'signal'>,
): void {
  checkOptions(options, TRANSFORM_EXPECTATIONS)
}

/** Throws at once where an option is unknown or has a value that it cannot have. */
export function checkOptions<X extends Extractors>(
  options: ParseOptions<X>,
  more: Readonly<Record<string, Expectation>> = {},
): void {
  if (typeOf(options) !== 'object')
    throw new TypeError(`Expected the options to be an object, got ${show(options)}`)
  const known = new Map(Object.entries({ ...EXPECTATIONS, ...more }))
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const expectation = known.get(name)
    if (!expectation) {
      const names = [...known.keys()].join(', ')
      throw new TypeError(`Unknown option ${show(name)}, expected one of ${names}`)
    }
    if (value === undefined) continue
    const [type, expected, isMet] = expectation
    const isOfType = typeOf(value) === type
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is of that type
    if (isOfType && isMet?.(value as never) !== false) continue
    const Fault = isOfType ? RangeError : TypeError
    throw new Fault(`Expected ${name} to be ${expected}, got ${show(wrongPartOf(value))}`)
  }
}

/** Maps and sets are no objects: what is in them is not under keys. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  const isObject = isRecord(value) && !(Symbol.iterator in value)
  return isObject || typeof value !== 'object' ? typeof value : 'other'
}

/** The reference day of the options. */
export function referenceDay({
  referenceDate,
}: Pick<NormalizeOptions, 'referenceDate'>): Date | undefined {
  return referenceDate === undefined ? undefined : parseDay(referenceDate)
}

function isCalendarDay(value: string): boolean {
  return parseDay(value) !== undefined
}

function isCountAfterDate(value: unknown): boolean {
  return value === 'upvotes' || value === 'comments'
}

function isSignal(signal: Readonly<Record<string, unknown>>): boolean {
  const { addEventListener, removeEventListener } = signal
  return 'aborted' in signal && are('function', addEventListener, removeEventListener)
}

function isAdapters(value: readonly unknown[]): boolean {
  return value.every(isAdapter)
}

function isAdapter(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { name, accepts, detect, stream, read = accepts === 'text' && stream, customs = [] } = value
  return (
    typeof name === 'string' &&
    (accepts === 'text' || accepts === 'value') &&
    are('function', detect, read) &&
    Array.isArray(customs)
  )
}

function isExtractors(value: object): boolean {
  return Object.values(value).every(isExtractor)
}

function isExtractor(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { extract, labels = [], schema } = value
  return (
    are('function', extract) &&
    Array.isArray(labels) &&
    // Some libraries make their schemas as functions.
    (schema === undefined || isRecord(Reflect.get(Object(schema), '~standard')))
  )
}

function isSeverities(value: unknown): boolean {
  return wrongPartOf(value) === value
}

/** Of several severities those that are wrong; of any other value the whole. */
function wrongPartOf(value: unknown): unknown {
  if (!isRecord(value) || Array.isArray(value)) return value
  const wrong = Object.entries(value).filter(([id, severity]) => !isSeverity(id, severity))
  return wrong.length === 0 ? value : Object.fromEntries(wrong)
}

function isSeverity(id: string, severity: unknown): boolean {
  const isKnown = Object.hasOwn(rules, id) || /^(?!undigest:)[^]*:/.test(id)
  return isKnown && SEVERITIES.has(severity)
}

const SEVERITIES: ReadonlySet<unknown> = new Set(['off', 'info', 'warning', 'error'])
