import { parseDay } from './dates/calendar.ts'
import { rules } from './rules.ts'
import type { NormalizeOptions, ParseOptions } from './types.ts'

/** What an option must be. */
interface Expectation {
  readonly type: 'string' | 'boolean' | 'array' | 'object'
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

/** Throws at once where an option is unknown or has a value that it cannot have. */
export function checkOptions(options: ParseOptions): void {
  if (typeOf(options) !== 'object')
    throw new TypeError(`Expected the options to be an object, got ${show(options)}`)
  const known: readonly [string, Expectation][] = Object.entries(EXPECTATIONS)
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
export function referenceDay({ referenceDate }: NormalizeOptions): Date | undefined {
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
    typeof value.name === 'string' &&
    typeof value.detect === 'function' &&
    typeof value.read === 'function'
  )
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
  if (!Object.hasOwn(rules, id) || typeof severity !== 'string') return false
  return /^(?:off|info|warning|error)$/.test(severity)
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return typeof value
  }
}
