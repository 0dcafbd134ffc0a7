import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { readStream } from '../stream/read-stream.ts'
import { cardWith } from './pages.ts'
import { readableMessage } from './reduced.ts'

const ids = (input: string | Uint8Array): string[] =>
  parseDigest(input).messages.map(readableMessage)

/** Bytes without any order, the same every time. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

const html = `<!doctype html>
<html><head><title>Daily Papers - Hugging Face</title></head>
<body><h3><a href="/papers/2401.00001">A Title</a></h3><p>An abstract.</p>
<ul><li>7 authors</li></ul></body></html>
`
const json = JSON.stringify({ papers: [{ title: 'A Title', authors: 7 }] }, null, 2)
const mbox = `From alerts@example.org Mon Nov 25 10:00:00 2024
From: Alerts <alerts@example.org>
Subject: New papers
Content-Type: text/plain; charset=utf-8

A Title
An abstract.

From alerts@example.org Tue Nov 26 10:00:00 2024
Subject: More papers

Another Title
`

describe('an input that is no digest says so', () => {
  test.each<[string, string | Uint8Array]>([
    ['a page of HTML', html],
    ['JSON text of an object', json],
    ['JSON text of a list', `[${json}, ${json}]`],
    ['mails', mbox],
    ['a line of 10 MB', 'a'.repeat(10_000_000)],
    ['a line of 10 MB of words', 'word '.repeat(2_000_000)],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million ends of links', ']('.repeat(1_000_000)],
    ['a line of dots', '.'.repeat(1_000_000)],
    ['a line of hosts', 'github.'.repeat(150_000)],
    ['a line of schemes', 'http://'.repeat(150_000)],
    ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f'.repeat(1000)],
  ])('%s', (_, input) => {
    expect(ids(input)).toEqual(['unknown-format', 'no-entries'])
  })

  test('bytes without any order', () => {
    expect(ids(noise(100_000))).toEqual(['invalid-encoding', 'unknown-format', 'no-entries'])
  })

  test('bytes of an archive', () => {
    const archive = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)
    expect(ids(archive)).toEqual(['unknown-format', 'no-entries'])
  })
})

describe('lines that make no card are no entries', { timeout: 60_000 }, () => {
  const million = 1_000_000

  test.each([
    ['bullets', '•\n'],
    ['dashes', '-\n'],
    ['openings of links', '[\n'],
    ['ends of links', '][1]\n'],
    ['separators', '·\n'],
    ['submitters without names', 'Submitted by\n'],
    ['words of the page', 'Subscribe\n'],
    ['numbers', '94\n'],
    ['dates', 'Nov 25, 2024\n'],
  ])('a million %s', (_, line) => {
    const { entries, messages } = parseDigest(line.repeat(million), { format: 'hf-papers' })
    expect(entries).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toContain('no-entries')
  })
})

describe('half a surrogate pair', () => {
  const page = cardWith({ title: 'A \ud83e Title', abstract: 'An \udd8b abstract.' })

  test('is kept as it is', () => {
    expect(parseDigest(page)).toMatchObject({
      entries: [{ title: 'A \ud83e Title', abstract: 'An \udd8b abstract.' }],
      messages: [],
    })
  })

  test('survives JSON', () => {
    const digest = parseDigest(page)
    expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
  })

  test('alone is no digest', () => {
    expect(ids('\ud83e'.repeat(1000))).toEqual(['unknown-format', 'no-entries'])
  })
})

describe('a card', () => {
  test('keeps an abstract of 10 MB', () => {
    const abstract = 'word '.repeat(2_000_000).trim()
    const { entries } = parseDigest(cardWith({ abstract }), { format: 'hf-papers' })
    expect(entries).toMatchObject([{ abstract, authorCount: 7 }])
  })

  test('is found among noise', () => {
    const text = `${'\u0000\ufffd\u001b\n'.repeat(10)}\n${cardWith({ title: 'A Title' })}`
    expect(parseDigest(text).entries.at(-1)?.authorCount).toBe(7)
  })
})

describe('a text that begins with a tag is no page, also where the format is named', () => {
  const told = { ruleId: 'unknown-format', actual: 'markup', expected: ['text'] }

  test.each([
    ['a page of HTML', html],
    [
      'a fragment behind a byte order mark and blank lines',
      '\ufeff\n\n  <ul><li>7 authors</li></ul>\n',
    ],
    ['a feed', '<?xml version="1.0"?>\n<feed><title>A Title</title></feed>\n'],
  ])('%s', async (_, input) => {
    const { entries, messages } = parseDigest(input, { format: 'hf-papers' })
    expect(entries).toEqual([])
    expect(messages).toMatchObject([told, { ruleId: 'no-entries' }])
    const streamed = await readStream(input, { format: 'hf-papers' })
    expect(streamed).toEqual({ entries, messages })
  })

  test('as long as that is no sign of less', () => {
    const { entries } = parseDigest(cardWith({ title: '<5 Shots Are Enough' }), {
      format: 'hf-papers',
    })
    expect(entries).toHaveLength(1)
  })
})
