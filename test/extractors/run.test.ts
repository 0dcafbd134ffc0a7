import { describe, expect, test } from 'vitest'
import type { Extractor } from '../../src/contracts.ts'
import { defineExtractor, normalize } from '../../src/index.ts'
import type { DigestEntry, RawRecord } from '../../src/types.ts'
import { deepFreeze } from '../support/freeze.ts'
import { ownField, paper, placed, read } from './read.ts'

const words = defineExtractor({ extract: ({ abstract }) => abstract?.split(' ').length })
const nothing = defineExtractor({ extract: () => undefined })

describe('what an extractor returns', () => {
  test('becomes a field of its name', () => {
    expect(read({ words }).entry.fields).toEqual({ words: 2 })
  })

  test.each([null, 0, '', false, NaN, [], { deep: { list: [1] } }])('may be %j', (value) => {
    expect(ownField(() => value).entry.fields).toEqual({ own: value })
  })

  test('leaves no key where it is undefined', () => {
    expect(read({ words, nothing }).entry.fields).not.toHaveProperty('nothing')
  })

  test('stands in the order of the extractors', () => {
    const { entry } = read({ b: words, nothing, a: words })
    expect(Object.keys(entry.fields)).toEqual(['b', 'a'])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'a b'])(
    'may have any name: %j',
    (name) => {
      const { fields } = read(Object.fromEntries([[name, words]])).entry
      expect(Object.entries(fields)).toEqual([[name, 2]])
      expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
      expect({}).not.toHaveProperty('words')
    },
  )
})

describe('an entry', () => {
  test('has no fields where there are no extractors', () => {
    expect(normalize(paper).entry).not.toHaveProperty('fields')
  })

  test('has fields where no extractor found anything', () => {
    expect(read({ nothing }).entry.fields).toEqual({})
  })

  test('is otherwise the same with extractors', () => {
    const { fields: _, ...entry } = read({ words }).entry
    expect(entry).toEqual(normalize(paper).entry)
  })

  test('is plain data', () => {
    const { entry } = read({ words })
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry)
  })
})

describe('an extractor', () => {
  test('gets the entry with all its keys', () => {
    let given: Readonly<DigestEntry> | undefined
    ownField((entry) => {
      given = structuredClone(entry)
    })
    expect(given).toEqual(normalize(paper).entry)
  })

  test('gets the record as it is', () => {
    let given: RawRecord | undefined
    ownField((_, { record }) => {
      given = record
    })
    expect(given).toBe(paper)
  })

  test('sees no field that another one read', () => {
    const second = defineExtractor({ extract: ({ fields }) => fields ?? 'none' })
    expect(read({ words, second }).entry.fields.second).toBe('none')
  })

  test('keeps its own `this`', () => {
    class Prefix implements Extractor {
      readonly prefix = '> '
      extract({ title }: Readonly<DigestEntry>): string {
        return this.prefix + title
      }
    }
    expect(read({ prefix: new Prefix() }).entry.fields).toEqual({ prefix: '> A Title' })
  })

  test('may be frozen, and so may the record', () => {
    const extractors = deepFreeze({ words: { labels: ['Score'], extract: words.extract } })
    expect(read(extractors, deepFreeze(structuredClone(paper))).entry.fields.words).toBe(2)
  })

  test('is run once for each entry', () => {
    let runs = 0
    ownField(() => {
      runs += 1
    })
    expect(runs).toBe(1)
  })

  test('leaves a context that can be taken apart', () => {
    const { messages } = ownField((_, { report }) => report('odd', 'This is odd'))
    expect(messages).toHaveLength(1)
  })
})

describe('labels', () => {
  const record = placed([
    { label: 'Score', value: '5' },
    { label: 'Area', value: 'robots' },
    { label: 'Score', value: '6' },
  ])
  const score = defineExtractor({
    labels: ['Score'],
    extract: (_, context) => context.record.fields.find(({ label }) => label === 'Score')?.value,
  })

  test('do not count as unknown where a value was found', () => {
    expect(read({ score }, record).entry.unknown).toEqual([{ label: 'Area', value: 'robots' }])
  })

  test('stay unknown where none was', () => {
    const blind = { ...score, extract: () => undefined }
    expect(read({ blind }, record).entry.unknown).toHaveLength(3)
  })

  test('stay unknown where the extractor fails', () => {
    const failing: Extractor = { ...score, extract: () => JSON.parse('{') as string }
    expect(read({ failing }, record).entry.unknown).toHaveLength(3)
  })

  test('may be claimed by several extractors', () => {
    const area = defineExtractor({ labels: ['Area', 'Score'], extract: () => 'robots' })
    expect(read({ score, area }, record).entry).not.toHaveProperty('unknown')
  })

  test('leave no empty list of unknown text', () => {
    const all = { ...score, labels: ['Area', 'Score', 'Other'] }
    expect(read({ all }, record).entry).not.toHaveProperty('unknown')
  })

  test('that no field has change nothing', () => {
    const other = { ...score, labels: ['Other'] }
    expect(read({ other }, record).entry.unknown).toHaveLength(3)
  })

  test('are still seen as unknown by all extractors', () => {
    const count = defineExtractor({ extract: ({ unknown }) => unknown?.length })
    expect(read({ score, count }, record).entry.fields.count).toBe(3)
  })

  test('may be named like parts of any object', () => {
    const odd = placed([{ label: '__proto__', value: 'x' }])
    const claiming = defineExtractor({ labels: ['__proto__'], extract: () => 1 })
    expect(read({ claiming }, odd).entry).not.toHaveProperty('unknown')
  })
})

test('a record with very many fields is read', () => {
  const value = 'A paragraph of an abstract. '.repeat(10)
  const fields = Array.from({ length: 50_000 }, (_, index) => ({
    label: index % 2 === 0 ? 'Note' : 'abstract',
    value,
  }))
  const length = defineExtractor({ labels: ['Note'], extract: ({ abstract }) => abstract?.length })
  const { entry } = read({ length }, { fields })
  expect(entry.fields.length).toBe(25_000 * value.length - 1)
  expect(entry).not.toHaveProperty('unknown')
})
