import { describe, expect, test } from 'vitest'
import { arxivEmail } from '../../src/adapters/arxiv-email.ts'
import { CLOSING, entryWith, RULE } from '../adapters/moth-mailing.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(arxivEmail())

const CHARACTERS = 500_000
const LINES = 32_000

describe('twice as long a line takes about twice the time', () => {
  test.each([
    'a',
    'word ',
    '\\',
    '\\ (',
    '\\\\ ( ',
    '(',
    ')',
    '(1',
    '(1kb',
    '-',
    '%-',
    '%%%---',
    ' ',
    '\u00a0',
    ',',
    ' and ',
    ' & ',
    ': ',
    ';',
    '10.1000/',
    'Date: ',
    'Date (',
    'arXiv:',
    'Paper (*cross-listing*) ',
    '/* ',
    '0:',
    'Jan ',
    '<a ',
    'a@',
  ])('of %j', async (unit) => {
    const line = (size: number): string => unit.repeat(size / unit.length)
    const names = [
      'Title',
      'Authors',
      'Comments',
      'DOI',
      'Date',
      'Date (revised v2)',
      'From',
      'Categories',
    ]
    for (const place of [
      (text: string) => text,
      (text: string) => `\\\\${text}`,
      (text: string) => `\\\\\narXiv:${text}`,
      (text: string) => `${CLOSING}\n\\\\ (${text}x`,
      (text: string) => `Subject: ${text}\nreceived from ${text}`,
      (text: string) => entryWith(`Title: A Moth\n${text}x`, `${text}x`),
      (text: string) => entryWith(names.map((name) => `${name}: ${text}x`).join('\n')),
    ]) {
      expect(await growth((size) => read(place(line(size))), CHARACTERS)).toBeLessThan(3)
      expect(
        await growth((size) => arxivEmail().detect(place(line(size))), CHARACTERS),
      ).toBeLessThan(3)
    }
  })
})

describe('twice as many lines take about twice the time', () => {
  test.each([
    '\n',
    '\r',
    '\\\\\n',
    `${RULE}\n`,
    `\\\\\n${RULE}\n`,
    `${RULE}\n\\\\\n`,
    '---\n',
    '\\\\ (\n',
    'arXiv:2603.00001\n',
    '\\\\\narXiv:2603.00001\n',
    'Title: A Moth\n',
    'Date: Mon, 2 Mar 2026 09:15:00 GMT\n',
    'Date (revised v2): Mon, 2 Mar 2026 09:15:00 GMT   (12kb)\n',
    'Authors: Ada Example (1), L. Sample (2)\n',
    '  and the rest\n',
    'Subject: moths daily 3 new + 1 crosses received\n',
    entryWith('Title: A Moth'),
  ])('of %j', async (unit) => {
    const count = unit.split('\n').length - 1 || 1
    const lines = (size: number): string => unit.repeat(size / count)
    for (const before of [
      '',
      '\\\\\narXiv:2603.00001\nTitle: A Moth\n',
      entryWith('Title: A Moth').slice(0, 60),
    ])
      expect(await growth((size) => read(before + lines(size)), LINES)).toBeLessThan(3)
  })

  test('however short the pieces of a stream are', async () => {
    expect(await growth(pushCharacters, CHARACTERS)).toBeLessThan(3)
  })
})

function pushCharacters(size: number): void {
  const reader = arxivEmail().stream?.({ emit() {} })
  for (const piece of entryWith('Title: A Moth', 'word '.repeat(size / 5))) reader?.push(piece)
  reader?.finish()
}
