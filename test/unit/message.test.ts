import { describe, expect, test } from 'vitest'
import { message, type RuleId, rules } from '../../src/index.ts'

const ids = Object.keys(rules) as RuleId[]

test('a message has the reason and the severity of its rule, and leads to its documentation', () => {
  expect(message('no-entries')).toEqual({
    reason: rules['no-entries'].reason,
    ruleId: 'no-entries',
    source: 'undigest',
    fatal: false,
    url: expect.stringMatching(/^https:\/\/.*#no-entries$/) as unknown,
  })
})

describe('the severity of a message', () => {
  test.each(ids)('%s is in the key fatal', (id) => {
    const fatal = { info: undefined, warning: false, error: true }[rules[id].severity]
    expect(message(id).fatal).toBe(fatal)
    expect('fatal' in message(id)).toBe(fatal !== undefined)
  })
})

test('details are added to a message', () => {
  const place = { line: 1, column: 1, offset: 0 }
  const details = { place, pointer: '/0', actual: 'a', expected: ['b'], note: 'More words.' }
  expect(message('date-unreadable', details)).toMatchObject(details)
})

test('a detail may replace the reason', () => {
  expect(message('no-entries', { reason: 'Nothing' }).reason).toBe('Nothing')
})

test.each(['no-such-rule', '__proto__', 'toString'])('no rule is called %s', (id) => {
  expect(() => message(id as RuleId)).toThrow(RangeError)
  expect(() => message(id as RuleId)).toThrow(id)
})

test('a message survives JSON', () => {
  const found = message('unclaimed-text', { expected: ['a title'] })
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})

describe('the table of rules', () => {
  test.each(ids)('has an id in lower case and words for %s', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(rules[id].reason).toMatch(/^[A-Z].*[^.]$/)
  })

  test('says each thing once', () => {
    expect(new Set(ids.map((id) => rules[id].reason)).size).toBe(ids.length)
  })
})
