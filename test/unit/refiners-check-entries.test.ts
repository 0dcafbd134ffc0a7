import { describe, expect, test } from 'vitest'
import { checkEntries } from '../../src/refiners/check-entries.ts'

describe('the number of entries', () => {
  test('is reported where the digest states another', () => {
    expect(checkEntries(2, 3)).toMatchObject([
      { ruleId: 'declared-count-mismatch', actual: '2', expected: ['3'] },
    ])
    expect(checkEntries(2, 0)).toMatchObject([{ ruleId: 'declared-count-mismatch' }])
  })

  test('is not reported where the digest states it, or none', () => {
    expect(checkEntries(2, 2)).toEqual([])
    expect(checkEntries(2, undefined)).toEqual([])
  })

  test('is reported where it is zero', () => {
    expect(checkEntries(0, undefined)).toMatchObject([{ ruleId: 'no-entries' }])
    expect(checkEntries(0, 0)).toMatchObject([{ ruleId: 'no-entries' }])
    expect(checkEntries(0, 1)).toMatchObject([
      { ruleId: 'declared-count-mismatch', actual: '0', expected: ['1'] },
      { ruleId: 'no-entries' },
    ])
  })
})
