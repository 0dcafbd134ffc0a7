import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allAdapters } from '../../src/adapters.ts'
import type { Adapter, TextAdapter } from '../../src/contracts.ts'
import { casesOf } from './cases.ts'
import { faultsOf } from './faults.ts'
import { mailCases, mailFaults } from './mail.ts'
import { SAMPLES } from './samples.ts'

const adapters = new Map<string, ReturnType<typeof allAdapters>[number]>(
  allAdapters().map((adapter) => [adapter.name, adapter]),
)

describe('whatever becomes of an input', { timeout: 60_000 }, () => {
  test.each(Object.entries(SAMPLES))('of %s, all that is promised holds', (name, samples) => {
    const adapter = adapters.get(name)!
    fc.assert(
      fc.property(casesOf(samples()), (text) => {
        expect(faultsOf(text, adapter)).toEqual([])
      }),
      { numRuns: 200, seed: 20_251_210 },
    )
  })

  test('of mails, all that is promised holds', async () => {
    await fc.assert(
      fc.asyncProperty(mailCases(), async (mail) => {
        expect(await mailFaults(mail)).toEqual([])
      }),
      { numRuns: 200, seed: 20_251_210 },
    )
  })
})

describe('the fuzzer', () => {
  const broken = (read: NonNullable<TextAdapter['read']>): Adapter => ({
    name: 'broken',
    accepts: 'text',
    detect: () => true,
    read,
  })
  const point = { line: 1, column: 9, offset: 8 }
  const whole = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } }
  const titled = (value: string) => ({ fields: [{ label: 'title', value }], position: whole })
  let count = 0

  test.each([
    [
      'an exception',
      () => {
        throw new Error('out of ink')
      },
    ],
    [
      'a place that there is not',
      () => ({ records: [{ fields: [], position: { start: point, end: point } }] }),
    ],
    ['a line that is lost', () => ({})],
    ['a title that nothing states', () => ({ records: [titled('Nothing')] })],
    ['a result that is another each time', () => ({ records: [titled(`x${(count += 1)}`)] })],
  ] as const)('sees %s', (_, read) => {
    expect(faultsOf('any', broken(read as NonNullable<TextAdapter['read']>))).not.toEqual([])
  })

  test('knows every format', () => {
    expect(Object.keys(SAMPLES).toSorted()).toEqual([...adapters.keys()].toSorted())
  })
})
