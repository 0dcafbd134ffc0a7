import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { HEAD } from '../../src/format.ts'
import { parseDigest } from '../../src/index.ts'
import { isMail, parseMail } from '../../src/mail.ts'
import { type Comparison, compare } from '../support/compare.ts'
import { type CorpusCase, type Expectation, listCases } from '../support/corpus.ts'
import { report } from '../support/report.ts'
import { summarize } from '../support/summary.ts'
import { adapters } from './adapters.ts'
import { countDisagreements, withoutDisagreements } from './disagreements.ts'

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
      test(`has ${one.format}/${one.name}, which reads as expected`, async () => {
        const { comparison, source } = await readCase(one)
        compared.set(one.expectation, comparison)
        const file = `${one.format}/${one.name}`
        const { comparison: rest, count } = withoutDisagreements(file, comparison)
        expect(report(rest, source)).toBe('')
        expect(count).toBe(countDisagreements(file))
      })
    }
  })
}

async function readCase({
  input,
  expectation,
}: CorpusCase): Promise<{ comparison: Comparison; source: string }> {
  const bytes = new Uint8Array(readFileSync(input))
  const source = Buffer.from(bytes).toString()
  const expected = JSON.parse(readFileSync(expectation, 'utf8')) as Expectation
  const options = { ...expected.options, adapters }
  const [digest] = isMail(source.slice(0, HEAD))
    ? await parseMail(bytes, options)
    : [parseDigest(bytes, options)]
  return { comparison: compare(expected, digest), source }
}
