import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits, suite } from '../support/for-all.ts'
import { buildScript, type Script } from '../support/run-in-zone.ts'
import { anyText } from '../support/texts.ts'

const input = JSON.stringify({
  texts: fc.sample(anyText, { ...limits, numRuns: Math.min(limits.numRuns, 2000) }),
  options: [
    { format: 'hf-papers', places: true },
    { format: 'hf-papers', referenceDate: '2025-12-31' },
    { format: 'hf-papers', referenceDate: '2024-03-01' },
  ],
})

describe('a batch of texts', suite, () => {
  let script: Script

  beforeAll(async () => {
    script = await buildScript(fileURLToPath(new URL('../support/read-all.ts', import.meta.url)))
  })

  afterAll(() => script.remove())

  test('has dates', () => {
    expect(script.run(input, 'UTC')).toContain('"publishedAt"')
  })

  test.each(['America/New_York', 'Pacific/Kiritimati'])('is read in %s as in UTC', (zone) => {
    expect(script.run(input, zone) === script.run(input, 'UTC')).toBe(true)
  })
})
