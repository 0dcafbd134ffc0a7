import { parseDay } from './dates/calendar.ts'
import { rules } from './rules.ts'
import type { NormalizeOptions, ParseOptions } from './types.ts'

type Expectation = readonly [isMet: (value: unknown) => boolean, expected: string]

const EXPECTATIONS: Readonly<Record<keyof ParseOptions, Expectation>> = {
  referenceDate: [isCalendarDay, 'a calendar day such as 2025-12-10'],
  countAfterDate: [(value) => value === 'upvotes' || value === 'comments', 'upvotes or comments'],
  places: [(value) => typeof value === 'boolean', 'true or false'],
  adapters: [isAdapters, 'a list of adapters, each with a name, detect and read'],
  format: [(value) => typeof value === 'string', 'the name of an adapter'],
  rules: [
    isSeverities,
    'off, info, warning or error for each rule, and no other rules than there are',
  ],
}

/** Throws at once where an option is unknown or has a value that it cannot have. */
export function checkOptions(options: ParseOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`Expected the options to be an object, got ${show(options)}`)
  }
  const known = Object.keys(EXPECTATIONS)
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`Unknown option ${show(name)}, expected one of ${known.join(', ')}`)
    }
  }
  for (const [name, [isMet, expected]] of Object.entries(EXPECTATIONS)) {
    const value: unknown = Object.entries(options).find(([option]) => option === name)?.[1]
    if (value !== undefined && !isMet(value)) {
      throw new RangeError(`Expected ${name} to be ${expected}, got ${show(value)}`)
    }
  }
}

/** The reference day of the options as a number; `NaN` where none is given. */
export function referenceDay({ referenceDate }: NormalizeOptions): number {
  return referenceDate === undefined ? Number.NaN : parseDay(referenceDate)
}

function isCalendarDay(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(parseDay(value))
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
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).every(
    ([id, severity]) =>
      Object.hasOwn(rules, id) && /^(?:off|info|warning|error)$/.test(String(severity)),
  )
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
