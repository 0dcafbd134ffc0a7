import { parseDay } from '../dates/calendar.ts'
import { rules } from '../rules.ts'
import type { Severity } from '../types.ts'
import { FROM } from './formats.ts'
import { listed } from './listed.ts'
import { OUTPUT_FORMS, type Settings } from './settings.ts'

/** What a flag makes of the settings. */
export type Change = (settings: Settings) => Settings

/** A flag that is there or not. */
export interface Switch {
  readonly short?: string
  readonly change: Change
}

/** A flag with a value. */
export interface ValueFlag {
  readonly short?: string
  /** The values that it takes, in words. */
  readonly takes: string
  /** Nothing for a value that it does not take. */
  read(value: string): Change | undefined
}

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const satisfies readonly Severity[]

/** Every flag of the command, by its name. */
export const FLAGS: Readonly<Record<string, Switch | ValueFlag>> = {
  from: { short: 'f', ...choice(FROM, (from) => set({ from })) },
  to: { short: 't', ...choice(OUTPUT_FORMS, (to) => set({ to })) },
  'reference-date': {
    takes: 'a calendar day such as 2025-12-10',
    read: (day) => (parseDay(day) ? setOptions({ referenceDate: day }) : undefined),
  },
  'count-after-date': choice(['upvotes', 'comments'], (name) =>
    setOptions({ countAfterDate: name }),
  ),
  merge: { change: set({ merge: true }) },
  places: { change: setOptions({ places: true }) },
  rule: {
    takes: `RULE=SEVERITY, with ${listed(SEVERITIES)} for one of the rules ${listed(Object.keys(rules))}`,
    read: readRule,
  },
  quiet: { short: 'q', change: set({ quiet: true }) },
  verbose: { short: 'v', change: set({ verbose: true }) },
  strict: { change: set({ strict: true }) },
  help: { short: 'h', change: set({ action: 'help' }) },
  version: { short: 'V', change: set({ action: 'version' }) },
}

/** Whether a flag has a value. */
export function isValueFlag(flag: Switch | ValueFlag): flag is ValueFlag {
  return 'read' in flag
}

function choice<Name extends string>(
  names: readonly Name[],
  changeTo: (name: Name) => Change,
): ValueFlag {
  const read = (value: string): Change | undefined => {
    const name = names.find((candidate) => candidate === value)
    return name === undefined ? undefined : changeTo(name)
  }
  return { takes: listed(names), read }
}

function readRule(value: string): Change | undefined {
  const [id = '', given, ...rest] = value.split('=')
  const severity = SEVERITIES.find((name) => name === given)
  if (!severity || rest.length > 0 || !Object.hasOwn(rules, id)) return undefined
  return (settings) =>
    setOptions({ rules: { ...settings.options.rules, [id]: severity } })(settings)
}

function set(part: Partial<Settings>): Change {
  return (settings) => ({ ...settings, ...part })
}

function setOptions(part: Settings['options']): Change {
  return (settings) => ({ ...settings, options: { ...settings.options, ...part } })
}
