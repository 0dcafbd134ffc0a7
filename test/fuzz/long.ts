// Reads very many inputs: `npm run fuzz -- --cases 1000000 --seed 1`.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { allAdapters } from '../../src/adapters.ts'
import { casesOf } from './cases.ts'
import { faultsOf } from './faults.ts'
import { type MailCase, mailCases, mailFaults } from './mail.ts'
import { SAMPLES } from './samples.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    format: { type: 'string' },
  },
})
const seed = Number(values.seed)
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
].filter(({ name }) => (values.format ?? name) === name)
const numRuns = Math.ceil(Number(values.cases) / properties.length)
const started = performance.now()
let cases = 0
let findings = 0

console.log(`seed ${seed}`)
for (const { name, check } of properties) {
  const start = performance.now()
  const { failed, counterexample, errorInstance, numRuns: done } = await check({ numRuns, seed })
  cases += done
  findings += Number(failed)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${name}: ${done} cases, ${seconds} s${failed ? ', a finding:' : ', nothing found'}`)
  if (failed) console.log(JSON.stringify(counterexample), errorInstance)
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(`${cases} cases in ${seconds} s with seed ${seed}, ${findings} findings`)
process.exitCode = findings > 0 ? 1 : 0

function throwAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
