import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { type Comparison, compare } from '../support/compare.ts'
import { type CorpusCase, type Expectation, listCases } from '../support/corpus.ts'
import { report } from '../support/report.ts'
import { summarize } from '../support/summary.ts'
import { adapters } from './adapters.ts'

/** Reads every case that an adapter is there for, and ends with a table of what was right. */
export function testCases(corpus: string): void {
  const cases = listCases(corpus)
  const available = new Set(adapters.map(({ name }) => name))
  const compared = new Map<string, Comparison>()

  describe('the corpus', () => {
    afterAll(() => {
      process.stdout.write(`${summarize(cases, available, compared)}\n`)
    })

    for (const one of cases.filter(({ format }) => available.has(format))) {
      test(`has ${one.format}/${one.name}, which reads as expected`, () => {
        const { comparison, source } = readCase(one)
        compared.set(one.expectation, comparison)
        expect(report(comparison, source)).toBe('')
      })
    }
  })
}

function readCase({ input, expectation }: CorpusCase): { comparison: Comparison; source: string } {
  const bytes = readFileSync(input)
  const expected = JSON.parse(readFileSync(expectation, 'utf8')) as Expectation
  const digest = parseDigest(new Uint8Array(bytes), { ...expected.options, adapters })
  return { comparison: compare(expected, digest), source: bytes.toString() }
}
