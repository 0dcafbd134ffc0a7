import { describe, expectTypeOf, test } from 'vitest'
import type { FieldLabel, MessageDetails, RawField, Rule } from '../../src/index.ts'
import { message, normalize, type RuleId, rules } from '../../src/index.ts'

describe('a rule id', () => {
  test('is one of a closed union', () => {
    expectTypeOf<'no-entries' | 'byline-missing' | 'invalid-encoding'>().toExtend<RuleId>()
    expectTypeOf<string>().not.toExtend<RuleId>()
    expectTypeOf<'no-such-rule'>().not.toExtend<RuleId>()
  })

  test('is a key of the table of rules', () => {
    expectTypeOf<keyof typeof rules>().toEqualTypeOf<RuleId>()
    expectTypeOf<(typeof rules)[RuleId]>().toExtend<Rule>()
  })

  test('is what a message is made of', () => {
    expectTypeOf(message).parameters.toEqualTypeOf<[ruleId: RuleId, details?: MessageDetails]>()
    // @ts-expect-error there is no such rule
    expectTypeOf(message).toBeCallableWith('no-such-rule')
  })

  test('cannot be given to a message twice', () => {
    // @ts-expect-error the rule is said already
    expectTypeOf(message).toBeCallableWith('no-entries', { ruleId: 'byline-missing' })
  })
})

describe('a field', () => {
  test('may have a label that the normalizer reads', () => {
    expectTypeOf<FieldLabel>().toExtend<RawField['label']>()
  })

  test('may have a label of the digest’s own', () => {
    expectTypeOf<'Score'>().toExtend<RawField['label']>()
    expectTypeOf<string>().toExtend<RawField['label']>()
    expectTypeOf(normalize).toBeCallableWith({ fields: [{ label: 'Score', value: '5' }] })
  })

  test('has labels that are not just any text, so that editors offer them', () => {
    expectTypeOf<string>().not.toExtend<FieldLabel>()
    expectTypeOf<RawField['label']>().not.toEqualTypeOf<string>()
  })

  test('needs a value', () => {
    // @ts-expect-error a label alone says nothing
    expectTypeOf(normalize).toBeCallableWith({ fields: [{ label: 'title' }] })
  })
})
