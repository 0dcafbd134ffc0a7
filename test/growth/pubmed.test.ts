import { describe, expect, test } from 'vitest'
import { pubmed } from '../../src/adapters/pubmed.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(pubmed())

const RECORD = 'PMID- 1\nTI  - Counting\n      Moths\nAU  - Moth A\n'

describe('twice the input takes about twice the time', () => {
  test.each([
    ['records', `${RECORD}\n`],
    ['tags', 'MH  - Moths\n'],
    ['full names', 'FAU - Moth, Ada\nAU  - Moth A\n'],
    ['names that break off', 'AU  - et al.\n'],
    ['titles', 'TI  - Moths\n'],
    ['dates', 'DP  - 2026 Mar-Apr\n'],
    ['identifiers', 'LID - 10.1000/moths [doi]\n'],
    ['lines that go on', '      moths\n'],
    ['words', 'moths '],
    ['blank lines', '\n'],
    ['hyphens', 'A-'],
  ])('of %s', async (_, unit) => {
    const text = (size: number): string => RECORD + unit.repeat(size / unit.length)
    expect(await growth((size) => read(text(size)), 1_000_000)).toBeLessThan(3)
  })
})
