import { describe, expect, test } from 'vitest'
import { parseDigest, rules } from '../../src/index.ts'
import type { DigestMessage, Severity } from '../../src/types.ts'
import { adapterOf } from './adapters.ts'
import { cardWith } from './pages.ts'

const page = cardWith({ byline: '  • 7 authors\n·\nFeb 30, 2024 5' })

const read = (severities: Record<string, Severity>): DigestMessage[] =>
  parseDigest(page, { rules: severities }).messages

test('without severities of the caller a message has that of its rule', () => {
  expect(read({})).toEqual([
    expect.objectContaining({ ruleId: 'date-impossible', fatal: false }),
    expect.not.objectContaining({ fatal: expect.anything() as unknown }),
  ])
})

describe('a rule that is set to', () => {
  test('off is silent, and only that one', () => {
    expect(read({ 'date-impossible': 'off' })).toMatchObject([{ ruleId: 'count-after-date' }])
  })

  test('info has no fatal', () => {
    expect(read({ 'date-impossible': 'info' })[0]).not.toHaveProperty('fatal')
  })

  test('warning is not fatal', () => {
    expect(read({ 'count-after-date': 'warning' })[1]).toMatchObject({ fatal: false })
  })

  test('error is fatal', () => {
    expect(read({ 'count-after-date': 'error' })[1]).toMatchObject({ fatal: true })
  })

  test('another severity keeps everything else of the message', () => {
    const [before] = read({})
    const [after] = read({ 'date-impossible': 'error' })
    expect(after).toEqual({ ...before, fatal: true })
  })
})

test('every rule can be switched off', () => {
  const off = Object.keys(rules).map((id): [string, Severity] => [id, 'off'])
  expect(read(Object.fromEntries(off))).toEqual([])
})

describe('a rule that an adapter made up', () => {
  const own = { reason: 'Mine', ruleId: 'own-rule', source: 'own', fatal: true }
  const adapters = [adapterOf({ messages: [own] })]
  const readOwn = (severities: Record<string, Severity>): DigestMessage[] =>
    parseDigest('', { adapters, rules: { 'no-entries': 'off', ...severities } }).messages

  test('keeps its severity', () => {
    expect(readOwn({})).toEqual([own])
  })

  test('has the severity that the caller gives it with its source', () => {
    expect(readOwn({ 'own:own-rule': 'warning' })).toEqual([{ ...own, fatal: false }])
    expect(readOwn({ 'own:own-rule': 'info' })[0]).not.toHaveProperty('fatal')
  })

  test('can be switched off with its source', () => {
    expect(readOwn({ 'own:own-rule': 'off' })).toEqual([])
  })

  test.each(['other:own-rule', 'own:other-rule', ':own-rule'])(
    'keeps its severity where the caller speaks of another: %s',
    (id) => expect(readOwn({ [id]: 'off' })).toEqual([own]),
  )

  test('cannot be named without its source', () => {
    expect(() => readOwn({ 'own-rule': 'off' })).toThrow(RangeError)
  })
})
