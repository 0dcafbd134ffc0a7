import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/index.ts'

const record = { fields: [{ label: 'title', value: 'One' }], pointer: '/0' }

const titled = (mapText: unknown) => normalize(record, { mapText: mapText as () => string })

describe('a text is as printed where mapText', () => {
  test.each<[string, () => unknown, string]>([
    ['gives a promise', () => Promise.reject(new Error('out of ink')), 'a promise'],
    ['gives nothing', () => undefined, 'undefined'],
    ['gives a number', () => 5, '5'],
  ])('%s, and that is reported', async (_, mapText, got) => {
    const { entry, messages } = titled(mapText)
    expect(entry.title).toBe('One')
    expect(messages).toMatchObject([
      {
        ruleId: 'extractor-failed',
        pointer: '/0',
        actual: `TypeError: Expected a text at once, got ${got}`,
        note: 'The function is mapText',
      },
    ])
    await new Promise((resolve) => setTimeout(resolve, 5))
  })
})

test('an empty text is one', () => {
  expect(titled(() => '').messages).toEqual([])
})
