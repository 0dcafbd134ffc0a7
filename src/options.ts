import type { Extractors, NormalizeOptions, ParseOptions, StreamOptions } from './contracts.ts'
import { parseDay } from './dates/calendar.ts'
import { rules } from './rules.ts'
import { show } from './show.ts'

/** What an option must be. */
interface Expectation {
  readonly type: 'string' | 'boolean' | 'array' | 'object' | 'function'
  /** Whether a value of that type will do. */
  readonly isMet: (value: unknown) => boolean
  readonly expected: string
}

const EXPECTATIONS: Readonly<Record<keyof ParseOptions, Expectation>> = {
  referenceDate: {
    type: 'string',
    isMet: isCalendarDay,
    expected: 'a calendar day such as 2025-12-10',
  },
  countAfterDate: {
    type: 'string',
    isMet: (value) => value === 'upvotes' || value === 'comments',
    expected: 'upvotes or comments',
  },
  mapText: { type: 'function', isMet: () => true, expected: 'a function' },
  places: { type: 'boolean', isMet: () => true, expected: 'true or false' },
  extractors: {
    type: 'object',
    isMet: isExtractors,
    expected: 'extractors by their names, each with a function extract',
  },
  adapters: {
    type: 'array',
    isMet: isAdapters,
    expected: 'a list of adapters, each with name, accepts, detect and read',
  },
  format: { type: 'string', isMet: () => true, expected: 'the name of an adapter' },
  rules: {
    type: 'object',
    isMet: isSeverities,
    expected: 'off, info, warning or error for each rule',
  },
}

const STREAM_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  onMessage: { type: 'function', isMet: () => true, expected: 'a function' },
  signal: {
    type: 'object',
    isMet: (value) => isRecord(value) && 'aborted' in value,
    expected: 'a signal',
  },
}

/** As {@link checkOptions}, for the options of a stream. */
export function checkStreamOptions<X extends Extractors>(options: StreamOptions<X>): void {
  checkOptions(options, STREAM_EXPECTATIONS)
}

/** Throws at once where an option is unknown or has a value that it cannot have. */
export function checkOptions<X extends Extractors>(
  options: ParseOptions<X>,
  more: Readonly<Record<string, Expectation>> = {},
): void {
  if (typeOf(options) !== 'object')
    throw new TypeError(`Expected the options to be an object, got ${show(options)}`)
  const known: readonly [string, Expectation][] = Object.entries({ ...EXPECTATIONS, ...more })
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const expectation = known.find(([option]) => option === name)?.[1]
    if (!expectation) {
      throw new TypeError(
        `Unknown option ${show(name)}, expected one of ${known.map(([option]) => option).join(', ')}`,
      )
    }
    const { type, isMet, expected } = expectation
    const fault = `Expected ${name} to be ${expected}, got ${show(wrongPartOf(value))}`
    if (value !== undefined && typeOf(value) !== type) throw new TypeError(fault)
    if (value !== undefined && !isMet(value)) throw new RangeError(fault)
  }
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}

/** The reference day of the options. */
export function referenceDay({
  referenceDate,
}: Pick<NormalizeOptions, 'referenceDate'>): Date | undefined {
  return referenceDate === undefined ? undefined : parseDay(referenceDate)
}

function isCalendarDay(value: unknown): boolean {
  return typeof value === 'string' && parseDay(value) !== undefined
}

function isAdapters(value: unknown): boolean {
  return Array.isArray(value) && value.every(isAdapter)
}

function isAdapter(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { name, accepts, detect, read } = value
  return (
    typeof name === 'string' &&
    (accepts === 'text' || accepts === 'value') &&
    typeof detect === 'function' &&
    typeof read === 'function'
  )
}

function isExtractors(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isExtractor)
}

function isExtractor(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { extract, labels = [], schema } = value
  return (
    typeof extract === 'function' &&
    Array.isArray(labels) &&
    (schema === undefined || isStandardSchema(schema))
  )
}

/** Some libraries make their schemas as functions. */
function isStandardSchema(value: unknown): boolean {
  return (typeof value === 'function' || isRecord(value)) && '~standard' in value
}

function isRecord(value: unknown): value is Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null
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
  if (!Object.hasOwn(rules, id) && !/^(?!undigest:)[^]*:/.test(id)) return false
  if (typeof severity !== 'string') return false
  return /^(?:off|info|warning|error)$/.test(severity)
}
