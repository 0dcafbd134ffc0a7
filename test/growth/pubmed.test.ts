import { describe, expect, test } from 'vitest'
import { pubmed } from '../../src/adapters/pubmed.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(pubmed())

const ABSTRACT =
  '1. J Moths. 2026 Mar;7:1.\n\nCounting Moths.\n\nMoth A(1).\n\nMany.\n\nPMID: 1\n\n\n'
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

describe('twice the list takes about twice the time', () => {
  test.each([
    ['records', ABSTRACT],
    ['summaries', '2: Moth A. Moths. Lamps. 2026;7:1. PMID: 12.\n\n'],
    ['names', 'Moth A(1), '],
    ['paragraphs', 'Moths are many.\n\n'],
    ['lines', 'Moths are many.\n'],
    ['citations', '2. J Moths. 2026;7:1.\n\n'],
    ['sentences', 'Moths. '],
    ['numbers', '2. '],
  ])('of %s', async (_, unit) => {
    const text = (size: number): string => ABSTRACT + unit.repeat(size / unit.length)
    expect(await growth((size) => read(text(size)), 1_000_000)).toBeLessThan(3)
  })
})

describe('twice the records of Ovid take about twice the time', () => {
  const OVID = '<1. >\nVN  - Ovid Technologies\n'
  test.each([
    ['records', `${OVID}TI  - Moths\nSO  - Lamps. 7(1):1, 2026.\n\n`],
    ['numbers', '<1. >\n'],
    ['names', 'AU  - Moth, Ada MD, MPH\n'],
    ['brackets', '['],
    ['words of keywords', 'moths; '],
  ])('of %s', async (_, unit) => {
    const text = (size: number): string => `${OVID}KW  - ${unit.repeat(size / unit.length)}`
    expect(await growth((size) => read(text(size)), 1_000_000)).toBeLessThan(3)
  })
})
