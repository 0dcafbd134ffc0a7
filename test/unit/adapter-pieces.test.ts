import { describe, expect, test } from 'vitest'
import { createTokenizer, defineAdapter, parseDigest, type TextAdapter } from '../../src/index.ts'
import { readStream } from '../stream/read-stream.ts'

/** Reads a title a line, in pieces only. */
const titles = defineAdapter({
  name: 'titles',
  accepts: 'text',
  detect: (head) => head.startsWith('TITLES'),
  stream({ emit }) {
    const { push, finish } = createTokenizer(({ kind, value, line }) => {
      if (kind !== 'blank' && line > 1)
        emit({ records: [{ fields: [{ label: 'title', value: value.trim() }] }] })
    })
    return {
      push,
      finish() {
        finish()
        return { declaredCount: 2 }
      },
    }
  },
})

const text = 'TITLES\r\nOne\rTwo'

describe('an adapter that reads pieces and has no read', () => {
  test('reads the whole as one piece', () => {
    expect(parseDigest(text, { adapters: [titles] })).toMatchObject({
      format: 'titles',
      declaredCount: 2,
      entries: [{ title: 'One' }, { title: 'Two' }],
      messages: [],
    })
  })

  test('gives the same in a stream', async () => {
    const { entries, messages } = await readStream(text.split(''), { adapters: [titles] })
    expect(entries).toEqual(parseDigest(text, { adapters: [titles] }).entries)
    expect(messages).toEqual([])
  })

  test('is told of values by the message for an input of the other kind', () => {
    const digest = parseDigest({}, { adapters: [titles], format: 'titles' })
    expect(digest.messages).toMatchObject([{ ruleId: 'unknown-format' }, { ruleId: 'no-entries' }])
  })

  test('reads the whole by its read where it has one', () => {
    const both: TextAdapter = { ...titles, read: () => ({ declaredCount: 0 }) }
    expect(parseDigest(text, { adapters: [both] }).entries).toEqual([])
  })

  test('is reported where it throws', () => {
    const failing: TextAdapter = {
      ...titles,
      stream: () => {
        throw new Error('out of ink')
      },
    }
    expect(parseDigest(text, { adapters: [failing] }).messages).toMatchObject([
      { ruleId: 'adapter-failed', actual: 'Error: out of ink' },
      { ruleId: 'no-entries' },
    ])
  })
})

test('an adapter of values must have a read', () => {
  const adapter = { name: 'values', accepts: 'value', detect: () => true, stream: titles.stream }
  expect(() => parseDigest({}, { adapters: [adapter as never] })).toThrow(RangeError)
})
