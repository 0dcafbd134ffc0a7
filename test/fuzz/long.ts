// Reads very many inputs: `npm run fuzz -- --cases 1000000 --seed 1`. What it finds, it finds again by the line that it prints.
import fc from 'fast-check'
import { oneOf, optionsOfScript, refuse, textOf, wholeNumber } from '../../scripts/options.mjs'
import { allAdapters } from '../../src/adapters.ts'
import { casesOf } from './cases.ts'
import { faultsOf } from './faults.ts'
import { type MailCase, mailCases, mailFaults } from './mail.ts'
import { SAMPLES } from './samples.ts'

/** Of fast-check: the number of a case, and which of the shorter ones was taken at each step. */
const PATH = /^\d{1,15}(?::\d{1,15})*$/

const {
  cases: wanted = 1_000_000,
  format,
  path,
  ...given
} = optionsOfScript({
  cases: wholeNumber(1, 1e12),
  seed: wholeNumber(-(2 ** 31), 2 ** 31 - 1),
  format: oneOf([...Object.keys(SAMPLES), 'mail']),
  path: textOf('numbers with colons between them', PATH),
})
if (path !== undefined && (format === undefined || given.seed === undefined))
  refuse('--path takes --format and --seed besides')
const seed = given.seed ?? Date.now() % 2 ** 31
const adapters = new Map<string, ReturnType<typeof allAdapters>[number]>(
  allAdapters().map((adapter) => [adapter.name, adapter]),
)
const properties = [
  ...Object.entries(SAMPLES).map(([name, samples]) => ({
    name,
    check: (params: fc.Parameters<[string]>) =>
      fc.check(
        fc.property(casesOf(samples()), (text) => throwAny(faultsOf(text, adapters.get(name)!))),
        params,
      ),
  })),
  {
    name: 'mail',
    check: (params: fc.Parameters<[MailCase]>) =>
      fc.check(
        fc.asyncProperty(mailCases(), async (mail) => throwAny(await mailFaults(mail))),
        params,
      ),
  },
].filter(({ name }) => (format ?? name) === name)
/** A path leads to one case, and where that is mended, to those beside it. */
const run =
  path === undefined
    ? { numRuns: Math.ceil(wanted / properties.length) }
    : { numRuns: 1, path, endOnFailure: true }
const started = performance.now()
let cases = 0
let findings = 0

console.log(`seed ${seed}`)
for (const { name, check } of properties) {
  const start = performance.now()
  const found = await check({ ...run, seed })
  const { failed, counterexample, errorInstance } = found
  cases += found.numRuns
  findings += Number(failed)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const what = failed ? 'a finding:' : 'nothing found'
  console.log(`${name}: ${found.numRuns} cases, ${seconds} s, ${what}`)
  if (!failed) continue
  console.log(JSON.stringify(counterexample), errorInstance)
  console.log(
    `again: npm run fuzz -- --format ${name} --seed=${seed} --path ${found.counterexamplePath}`,
  )
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(`${cases} cases in ${seconds} s with seed ${seed}, ${findings} findings`)
process.exitCode = findings > 0 ? 1 : 0

function throwAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
