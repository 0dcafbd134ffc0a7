import { describe, expect, test } from 'vitest'
import { parseDigest, rules } from '../../src/index.ts'
import type { DigestMessage, Severity } from '../../src/types.ts'
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

test('messages of rules that an adapter made up keep their severity', () => {
  const own = { reason: 'Mine', ruleId: 'own-rule', source: 'own', fatal: true }
  const adapter = {
    name: 'own',
    detect: () => true,
    read: () => ({ boilerplate: [], records: [], messages: [own] }),
  }
  const { messages } = parseDigest('', { adapters: [adapter], rules: { 'no-entries': 'off' } })
  expect(messages).toEqual([own])
})
