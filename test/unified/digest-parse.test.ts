import { inspect } from 'unist-util-inspect'
import { describe, expect, test } from 'vitest'
import type { TextAdapter } from '../../src/contracts.ts'
import { message } from '../../src/messages.ts'
import { adapterOf, lines, papers, recordOf, valueAdapterOf } from '../unit/adapters.ts'
import { cardWith } from '../unit/pages.ts'
import { parsed } from './pipelines.ts'

const card = cardWith({ title: 'A Title', abstract: 'An abstract.' })
const at = (line: number, offset: number) => ({ line, column: 1, offset })
const run = (start: number, end: number) => ({ start: at(start, start), end: at(end, end) })

describe('the tree', () => {
  test('is the digest in labelled pieces as printed, with their places', () => {
    const { tree } = parsed(`Daily Papers\n\nDec 10\n\n${card}\nPrevious\n`)
    const { customs, date, ...rest } = tree
    expect(inspect(rest, { color: false })).toBe(
      [
        'digest[3] (1:1-14:1, 0-84)',
        '│ format: "hf-papers"',
        '│ messages: []',
        '├─0 boilerplate "Daily Papers\\n\\nDec 10" (1:1-3:7, 0-20)',
        '├─1 entry[4] (5:1-11:13, 22-73)',
        '│   ├─0 field "A Title" (5:1-5:8, 22-29)',
        '│   │     label: "title"',
        '│   ├─1 field "An abstract." (7:1-7:13, 31-43)',
        '│   │     label: "abstract"',
        '│   ├─2 field "7 authors" (9:3-10:2, 47-60)',
        '│   │     label: "authorCount"',
        '│   └─3 field "Nov 25, 2024" (11:1-11:13, 61-73)',
        '│         label: "published"',
        '└─2 boilerplate "Previous" (13:1-13:9, 75-83)',
      ].join('\n'),
    )
    expect(customs).toEqual(['current-year-omitted', 'cards-doubled'])
    expect(date).toMatchObject({ label: 'published', value: 'Dec 10' })
  })

  test('is plain data', () => {
    const { tree } = parsed(card)
    expect(JSON.parse(JSON.stringify(tree))).toStrictEqual(tree)
  })

  test('has the number of entries that the digest says it has', () => {
    const { tree } = parsed('any', { adapters: [adapterOf({ declaredCount: 3 })] })
    expect(tree).toMatchObject({ format: 'fixed', declaredCount: 3 })
  })

  test('has the address of a field', () => {
    const record = { fields: [{ label: 'title', value: 'A Title', url: 'https://example.org' }] }
    const { tree } = parsed('any', { adapters: [adapterOf({ records: [record] })] })
    expect(tree.children).toEqual([
      {
        type: 'entry',
        children: [{ type: 'field', label: 'title', value: 'A Title', url: 'https://example.org' }],
      },
    ])
  })

  test('has the pointer of an entry in JSON', () => {
    const adapter = valueAdapterOf({ records: [{ fields: [], pointer: '/papers/0' }] })
    const { tree } = parsed('{"papers":[{}]}', { adapters: [adapter] })
    expect(tree.children).toEqual([{ type: 'entry', pointer: '/papers/0', children: [] }])
  })

  test('has entries and boilerplate in the order of the source', () => {
    const records = [2, 4].map((line) => ({ fields: [], position: run(line, line + 1) }))
    const boilerplate = [run(1, 2), run(3, 4), run(5, 6)]
    const { tree } = parsed('any', { adapters: [adapterOf({ records, boilerplate })] })
    expect(tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['boilerplate', 1],
      ['entry', 2],
      ['boilerplate', 3],
      ['entry', 4],
      ['boilerplate', 5],
    ])
  })

  test('has entries in the order of the adapter, whatever their places', () => {
    const records = [4, 2].map((line) => ({ fields: [], position: run(line, line + 1) }))
    const { tree } = parsed('any', { adapters: [adapterOf({ records, boilerplate: [run(3, 4)] })] })
    expect(tree.children.map(({ position }) => position?.start.line)).toEqual([3, 4, 2])
  })

  test('has what the adapter emits and what it returns', () => {
    const adapter: TextAdapter = {
      ...adapterOf({}),
      read(_, { emit }) {
        emit({ records: [recordOf('One')] })
        return { records: [recordOf('Two')] }
      },
    }
    const { tree } = parsed('any', { adapters: [adapter] })
    expect(tree.children).toMatchObject([
      { children: [{ value: 'One' }] },
      { children: [{ value: 'Two' }] },
    ])
  })
})

describe('the adapter', () => {
  test('is the first that recognises the text', () => {
    const { tree } = parsed('LINES\nOne', { adapters: [papers, lines] })
    expect(tree.format).toBe('lines')
  })

  test('is the one that the options name', () => {
    expect(parsed('any', { adapters: [lines], format: 'lines' }).tree.format).toBe('lines')
  })

  test('may read JSON', () => {
    const { tree } = parsed('{"papers":["One"]}', { adapters: [lines, papers] })
    expect(tree.children).toMatchObject([{ children: [{ label: 'title', value: 'One' }] }])
  })

  test('may be none', () => {
    const { tree, file } = parsed('Dear all,\nsee you.')
    expect(tree).not.toHaveProperty('format')
    expect(tree.children).toEqual([])
    expect(file.messages).toMatchObject([{ ruleId: 'unknown-format', fatal: true }])
  })
})

describe('the text', () => {
  test('may be bytes in UTF-16 with a byte order mark', () => {
    const bytes = Uint8Array.from(Buffer.from(`\ufeff${card}`, 'utf16le'))
    expect(parsed(bytes).tree).toEqual(parsed(`\ufeff${card}`).tree)
  })

  test('may be bytes in UTF-8 whose byte order mark counts in offsets', () => {
    const [entry] = parsed(new TextEncoder().encode(`\ufeff${card}`)).tree.children
    expect(entry?.position?.start).toEqual({ line: 1, column: 2, offset: 1 })
  })

  test('may be empty', () => {
    const { tree, file } = parsed('')
    expect(tree).toEqual({
      type: 'digest',
      messages: [],
      children: [],
      position: { start: at(1, 0), end: at(1, 0) },
    })
    expect(file.messages).toEqual([])
  })

  test('may be bytes that are none', () => {
    const { file } = parsed(Uint8Array.of(0x89, 0x50, 0xff, 0))
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([
      'invalid-encoding',
      'unknown-format',
    ])
  })
})

describe('a message', () => {
  const told = {
    ...message('date-unreadable', { actual: '2 days ago', expected: ['a date'], note: 'A note' }),
    place: { start: at(1, 0), end: { line: 1, column: 4, offset: 3 } },
    pointer: '/papers/0',
  }
  const adapters = [adapterOf({ messages: [told] })]

  test('is a message of the file, with its place', () => {
    const [found] = parsed('any', { adapters }).file.messages
    expect(found).toMatchObject({ ...told, line: 1, column: 1, name: '1:1-1:4', fatal: false })
  })

  test('may be about one point of the text', () => {
    const [found] = parsed('any', {
      adapters: [adapterOf({ messages: [{ ...told, place: at(1, 0) }] })],
    }).file.messages
    expect(found).toMatchObject({ line: 1, column: 1, place: at(1, 0) })
  })

  test('that informs is neither fatal nor not', () => {
    const info = adapterOf({ messages: [message('byline-missing')] })
    const [found] = parsed('any', { adapters: [info] }).file.messages
    expect(found?.fatal).toBeUndefined()
  })

  test('has the severity that the options ask for', () => {
    const rules = { 'date-unreadable': 'error' } as const
    expect(parsed('any', { adapters, rules }).file.messages[0]?.fatal).toBe(true)
  })

  test('is not told where its rule is off', () => {
    const rules = { 'date-unreadable': 'off' } as const
    expect(parsed('any', { adapters, rules }).file.messages).toEqual([])
  })

  test('says that an adapter failed, whose entries are kept', () => {
    const failing: TextAdapter = {
      ...adapterOf({}),
      read(_, { emit }) {
        emit({ records: [recordOf('One')] })
        throw new Error('no more')
      },
    }
    const { tree, file } = parsed('any', { adapters: [failing] })
    expect(tree.children).toHaveLength(1)
    expect(file.messages).toMatchObject([{ ruleId: 'adapter-failed', actual: 'Error: no more' }])
  })
})
