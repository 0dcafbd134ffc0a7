import { parseDay } from './dates/calendar.ts'
import { rules } from './rules.ts'
import type { NormalizeOptions, ParseOptions } from './types.ts'

const CHECKS: Readonly<Record<keyof ParseOptions, (value: never) => string | undefined>> = {
  referenceDate: (value: unknown) =>
    typeof value === 'string' && !Number.isNaN(parseDay(value))
      ? undefined
      : 'a calendar day such as 2025-12-10',
  countAfterDate: oneOf('upvotes', 'comments'),
  places: (value: unknown) => (typeof value === 'boolean' ? undefined : 'true or false'),
  adapters: (value: unknown) =>
    Array.isArray(value) && value.every(isAdapter)
      ? undefined
      : 'a list of adapters, each with name, detect and read',
  format: (value: unknown) => (typeof value === 'string' ? undefined : 'the name of an adapter'),
  rules: (value: unknown) => checkRules(value),
}

/** Throws at once where an option is unknown or has a value that it cannot have. */
export function checkOptions(options: ParseOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Expected an object of options, got ${show(options)}`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(CHECKS, name)) {
      throw new TypeError(
        `Unknown option ${show(name)}; expected one of ${Object.keys(CHECKS).join(', ')}`,
      )
    }
    const expected =
      value === undefined ? undefined : CHECKS[name as keyof ParseOptions](value as never)
    if (expected !== undefined)
      throw new RangeError(`Expected ${name} to be ${expected}, got ${show(value)}`)
  }
}

/** The reference day of the options, checked; `NaN` where none is given. */
export function referenceDay({ referenceDate }: NormalizeOptions): number {
  const day = parseDay(referenceDate ?? '')
  if (referenceDate !== undefined && Number.isNaN(day))
    throw new RangeError(
      `Expected referenceDate to be a calendar day such as 2025-12-10, got ${show(referenceDate)}`,
    )
  return day
}

function oneOf(...values: readonly string[]): (value: unknown) => string | undefined {
  return (value) => (values.includes(value as string) ? undefined : values.join(' or '))
}

function isAdapter(value: unknown): boolean {
  const adapter = value as Record<string, unknown> | null
  return (
    typeof adapter?.['name'] === 'string' &&
    typeof adapter['detect'] === 'function' &&
    typeof adapter['read'] === 'function'
  )
}

function checkRules(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'an object of severities by rule'
  for (const [id, severity] of Object.entries(value)) {
    if (!Object.hasOwn(rules, id))
      return `an object of severities by rule, and there is no rule ${show(id)}`
    if (!SEVERITIES.includes(severity as string))
      return `an object of severities by rule, each one of ${SEVERITIES.join(', ')}`
  }
  return undefined
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error']

function show(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : typeof value === 'string'
      ? `'${value}'`
      : String(value)
}
