import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { type DigestRoot, digestEntries, digestParse } from '../../src/unified.ts'
import { deepFreeze } from '../support/freeze.ts'
import { adapterOf, lines, papers, recordOf, valueAdapterOf } from '../unit/adapters.ts'
import { fixtures } from '../unit/fixtures.ts'
import { cardWith } from '../unit/pages.ts'
import { readableMessage } from '../unit/reduced.ts'
import { asText } from './pipelines.ts'

const page = `${cardWith()}\n${cardWith({ title: 'Second Title' })}`

/** What a plugin between parser and compiler makes of the tree. */
const changed = (change: (tree: DigestRoot) => void) =>
  unified()
    .use(digestParse)
    .use(() => change)
    .use(digestEntries)
    .processSync(page).result

describe('the digest is that of parseDigest', () => {
  test.each(fixtures)('for a page that $behaviour ($name)', ({ bytes, options }) => {
    const file = asText(options).processSync(new VFile({ value: bytes }))
    expect(file.result).toStrictEqual(parseDigest(bytes, options))
    expect(file.messages).toHaveLength(file.result.messages.length)
  })

  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
    ['a letter', 'Dear all,\nsee you.'],
    ['JSON', '{"papers":["One"]}'],
    ['a format of lines', 'LINES\nOne; upvotes=many\nTwo; published=Feb 30, 2024'],
  ])('for %s', (_, text) => {
    const options = { adapters: [lines, papers], places: true }
    expect(asText(options).processSync(text).result).toStrictEqual(parseDigest(text, options))
  })

  test('for a digest of JSON whose entries have pointers', () => {
    const record = { ...recordOf('One', { upvotes: 'many' }), pointer: '/papers/0' }
    const options = { adapters: [valueAdapterOf({ records: [record] })] }
    const file = asText(options).processSync('{}')
    expect(file.result).toStrictEqual(parseDigest('{}', options))
    expect(file.result.entries[0]?.pointer).toBe('/papers/0')
    expect(file.messages).toMatchObject([{ ruleId: 'number-unreadable', pointer: '/papers/0' }])
  })

  test('for a digest that says it has more entries', () => {
    const options = { adapters: [adapterOf({ declaredCount: 3, records: [recordOf('One')] })] }
    expect(asText(options).processSync('any').result).toStrictEqual(parseDigest('any', options))
  })
})

describe('messages', () => {
  const text = `${cardWith({ byline: '  • 7 authors\n·\nFeb 30, 2024 5' })}\nA Title\n\n· · ·\n`

  test('are on the file as in the digest, none of them twice', () => {
    const { result, messages } = asText().processSync(text)
    const onFile = messages.map(({ ruleId, line }) => `${ruleId} ${line}`)
    const inDigest = result.messages.map(
      ({ ruleId, place }) => `${ruleId} ${place && 'start' in place ? place.start.line : ''}`,
    )
    expect(inDigest.length).toBeGreaterThan(2)
    expect(onFile.toSorted()).toEqual(inDigest.toSorted())
  })

  test('that say the same twice are twice on the file', () => {
    const records = [recordOf('One', { upvotes: 'many' }), recordOf('Two', { upvotes: 'many' })]
    const { messages } = asText({ adapters: [adapterOf({ records })] }).processSync('any')
    expect(messages).toHaveLength(2)
  })

  test('have the severities of the rules that the compiler was told', () => {
    const processor = unified()
      .use(digestParse)
      .use(digestEntries, { rules: { 'unknown-format': 'info', 'no-entries': 'off' } })
    const { result, messages } = processor.processSync('Dear all')
    expect(result.messages.map(readableMessage)).toEqual(['unknown-format'])
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['unknown-format', undefined],
    ])
  })

  test('of other plugins stay', () => {
    const processor = unified()
      .use(digestParse)
      .use(() => (_, file) => void file.message('Hello', { ruleId: 'hello', source: 'test' }))
      .use(digestEntries)
    const { result, messages } = processor.processSync('')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['hello', 'no-entries'])
    expect(result.messages.map(readableMessage)).toEqual(['no-entries'])
  })

  test('that a plugin gives to the tree are in the digest and on the file', () => {
    const told = { reason: 'Look', ruleId: 'look', source: 'test' }
    const processor = unified()
      .use(digestParse)
      .use(() => (tree: DigestRoot) => void tree.messages.push(told))
      .use(digestEntries)
    const { result, messages } = processor.processSync(page)
    expect(result.messages).toEqual([told])
    expect(messages).toMatchObject([told])
  })
})

describe('a change of the tree changes the digest', () => {
  test('of a value', () => {
    const { entries } = changed((tree) =>
      visit(tree, 'field', (field) => {
        if (field.label === 'title') field.value = field.value.toUpperCase()
      }),
    )
    expect(entries[1]?.title).toBe('SECOND TITLE')
  })

  test('that adds a field', () => {
    const { entries } = changed((tree) =>
      visit(tree, 'entry', (entry) => {
        entry.children.push({ type: 'field', label: 'upvotes', value: '7' })
      }),
    )
    expect(entries.map(({ upvotes }) => upvotes)).toEqual([7, 7])
  })

  test('that drops an entry', () => {
    const { entries } = changed((tree) => void tree.children.shift())
    expect(entries.map(({ title }) => title)).toEqual(['Second Title'])
  })

  test('that adds an entry where no format was recognised', () => {
    const processor = unified()
      .use(digestParse)
      .use(() => (tree: DigestRoot) => {
        const title = { type: 'field', label: 'title', value: 'A Title' } as const
        tree.children.push({ type: 'entry', children: [title] })
      })
      .use(digestEntries)
    const { entries, messages } = processor.processSync('Dear all').result
    expect(entries).toMatchObject([{ title: 'A Title' }])
    expect(messages.map(readableMessage)).toEqual(['unknown-format'])
  })

  test('of the date', () => {
    const { digestDate } = changed((tree) => {
      tree.date = { label: 'published', value: 'Dec 10, 2025' }
    })
    expect(digestDate?.iso).toBe('2025-12-10')
  })

  test('that leaves boilerplate without a place out of the digest', () => {
    const { boilerplate } = changed((tree) => {
      tree.children.push({ type: 'boilerplate', value: 'The end' })
    })
    expect(boilerplate).toEqual([])
  })
})

const compile = (root: unknown): unknown =>
  unified()
    .use(digestEntries)
    .stringify(root as DigestRoot)

describe('a tree', () => {
  const title = { type: 'field', label: 'title', value: 'A Title' } as const
  const tree: DigestRoot = {
    type: 'digest',
    messages: [],
    children: [{ type: 'entry', children: [title] }],
  }
  test('may be made by hand', () => {
    expect(compile(tree)).toEqual({
      boilerplate: [],
      entries: [{ title: 'A Title', githubLinks: [], links: [] }],
      messages: [],
    })
  })

  test('is not changed', () => {
    expect(() => compile(deepFreeze(structuredClone(tree)))).not.toThrow()
  })

  test.each([
    ['of another kind', { type: 'root', children: [] }, 'digest, got root'],
    [
      'with another node in it',
      { ...tree, children: [{ type: 'section', children: [] }] },
      'entry or boilerplate, got section',
    ],
    [
      'with another node in an entry',
      { ...tree, children: [{ type: 'entry', children: [{ type: 'text', value: 'A' }] }] },
      'field, got text',
    ],
  ])('%s is refused', (_, root, words) => {
    expect(() => compile(root)).toThrow(TypeError)
    expect(() => compile(root)).toThrow(`Expected a node of type ${words}`)
  })
})
