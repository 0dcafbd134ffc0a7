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
  places: { type: 'boolean', isMet: () => true, expected: 'true or false' },
  extractors: {
    type: 'object',
    isMet: isExtractors,
    expected: 'extractors by their names, each with a function extract',
  },
  adapters: {
    type: 'array',
    isMet: isAdapters,
    expected: 'a list of adapters, each with a name, detect and read',
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
    isMet: (value) => 'aborted' in (value as object),
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
  if (typeof value !== 'object' || value === null) return false
  if (!('name' in value && 'detect' in value && 'read' in value)) return false
  return (
    'accepts' in value &&
    (value.accepts === 'text' || value.accepts === 'value') &&
    typeof value.name === 'string' &&
    typeof value.detect === 'function' &&
    typeof value.read === 'function'
  )
}

function isExtractors(value: unknown): boolean {
  return Object.values(value as Extractors).every(isExtractor)
}

function isExtractor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('extract' in value) || typeof value.extract !== 'function') return false
  const { labels = [], schema } = value as Partial<Record<string, unknown>>
  return Array.isArray(labels) && (schema === undefined || isStandardSchema(schema))
}

/** Some libraries make their schemas as functions. */
function isStandardSchema(value: unknown): boolean {
  const isHolder = typeof value === 'function' || (typeof value === 'object' && value !== null)
  return isHolder && '~standard' in (value as object)
}

function isSeverities(value: unknown): boolean {
  return wrongPartOf(value) === value
}

/** Of several severities those that are wrong; of any other value the whole. */
function wrongPartOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const wrong = Object.entries(value).filter(([id, severity]) => !isSeverity(id, severity))
  return wrong.length === 0 ? value : Object.fromEntries(wrong)
}

function isSeverity(id: string, severity: unknown): boolean {
  if (!Object.hasOwn(rules, id) && !id.includes(':')) return false
  if (typeof severity !== 'string') return false
  return /^(?:off|info|warning|error)$/.test(severity)
}
