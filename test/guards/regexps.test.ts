import { resolve, sep } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { nodes, parse, place, readFolder, type Source } from './read-source.ts'

interface Pattern {
  /** `fields/title.ts:12` */
  at: string
  regexp: RegExp
}

function literals(file: Source): Pattern[] {
  return [...nodes(file.ast)].filter(ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/')
    const regexp = new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
    return { at: place(file, node), regexp }
  })
}

/** The places where a pattern is put together from strings. */
function constructions(file: Source): string[] {
  return [...nodes(file.ast)]
    .filter((node) => ts.isCallExpression(node) || ts.isNewExpression(node))
    .filter((node) => node.expression.getText() === 'RegExp')
    .map((node) => place(file, node))
}

/** What those places build while their modules load; the stack tells the place. */
async function built(files: readonly Source[]): Promise<Pattern[]> {
  const found: Pattern[] = []
  const build = (Native: RegExpConstructor, [source, flags]: [string, string?]): RegExp => {
    const regexp = new Native(source, flags)
    const caller = new Error().stack?.split('\n')[3]?.split(resolve('src') + sep)[1]
    const at = caller?.replaceAll(sep, '/').match(/^[^:]+:\d+/)?.[0]
    if (at) found.push({ at, regexp })
    return regexp
  }
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      apply: (Native, _, args: [string, string?]) => build(Native, args),
      construct: (Native, args: [string, string?]) => build(Native, args),
    }),
  )
  for (const { path } of files) await import(/* @vite-ignore */ resolve('src', path))
  vi.unstubAllGlobals()
  return found
}

/** Alone none takes five seconds; a machine that does other work besides needs several times as long. */
const LONGEST = 60_000

/** What is wrong with a pattern; one that cannot be decided in time is wrong too. */
async function problem({ regexp }: Pattern): Promise<string | undefined> {
  const result = await check(regexp.source, regexp.flags, { timeout: LONGEST })
  if (result.status === 'safe') return undefined
  if (result.status === 'unknown') return `not decided: ${result.error.kind}`
  return `${result.complexity.summary}, for example with ${result.attack.pattern}`
}

const files = readFolder('src', '.ts')
const composed = await built(files.filter((file) => constructions(file).length > 0))
const patterns = [...files.flatMap(literals), ...composed]

test('regular expressions are found', () => {
  expect(patterns).not.toEqual([])
})

test('none is put together later than its module loads, where it could not be checked', () => {
  const checked = new Set(composed.map(({ at }) => at))
  expect(files.flatMap(constructions).filter((at) => !checked.has(at))).toEqual([])
})

for (const pattern of patterns) {
  const start = String(pattern.regexp).slice(0, 60)
  test(`${pattern.at} ${start} is linear`, { timeout: 2 * LONGEST }, async () => {
    expect(await problem(pattern)).toBeUndefined()
  })
}

test.each(['/(a+)+$/', '/\\s+$/', '/^(?:\\w+\\s?)*$/'])('%s is caught', async (code) => {
  const [planted] = literals(parse('planted.ts', code))
  expect(planted && (await problem(planted))).toMatch(/exponential|polynomial/)
})
