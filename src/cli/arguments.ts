import { parseArgs } from 'node:util'
import { type Change, FLAGS, isValueFlag } from './flags.ts'
import { DEFAULTS, type Settings } from './settings.ts'

/** Arguments that cannot be followed. */
export interface WrongUse {
  /** What is wrong and what was expected, in one line. */
  readonly wrong: string
}

/** Reads the arguments of the command. */
export function readArguments(argv: readonly string[]): Settings | WrongUse {
  let settings = DEFAULTS
  for (const token of tokensOf(argv)) {
    const change = token.kind === 'option' ? readFlag(token) : addFile(token)
    if (typeof change === 'string') return { wrong: change }
    settings = change(settings)
  }
  const { files } = settings
  if (files.indexOf('-') === files.lastIndexOf('-')) return settings
  return { wrong: 'standard input (-) can be read only once' }
}

type Token = ReturnType<typeof tokensOf>[number]

// Not `strict`: its errors are several sentences long and do not say which values are expected.
function tokensOf(argv: readonly string[]) {
  const options = Object.entries(FLAGS).map(([name, flag]) => {
    const type = isValueFlag(flag) ? ('string' as const) : ('boolean' as const)
    return [name, { type, ...(flag.short !== undefined && { short: flag.short }) }] as const
  })
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

/** What a flag changes, or what is wrong with it. */
function readFlag({ name, rawName, value }: Extract<Token, { kind: 'option' }>): Change | string {
  const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined
  if (!flag) return `there is no flag ${rawName}`
  if (!isValueFlag(flag)) return value === undefined ? flag.change : `${rawName} takes no value`
  if (value === undefined) return `${rawName} takes ${flag.takes}`
  return flag.read(value) ?? `${rawName} takes ${flag.takes}, not '${value}'`
}

function addFile(token: Exclude<Token, { kind: 'option' }>): Change {
  if (token.kind === 'option-terminator') return (settings) => settings
  return (settings) => ({ ...settings, files: [...settings.files, token.value] })
}
