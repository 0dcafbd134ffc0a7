import { describe, expect, test } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import { pageOf, runIn } from './fake-io.ts'

const mailOf = (subject: string, body: string, day = 10): string => `From: ada@example.org
Date: Tue, ${day} Dec 2024 11:24:26 +0000
Subject: ${subject}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${body}`
const page = (title: string): string => pageOf(title, 'Nov 25 1')
const letter = mailOf('Papers', page('A Title'))
const postmark = 'From ada@example.org Tue Dec 10 11:24:26 2024\n'
const mailbox = `${postmark}${letter}\n\n${postmark}${mailOf('More', page('Another'), 11)}\n`

describe('a mail', () => {
  test('is read like any file, and its date settles those of its entries', async () => {
    const { status, stdout } = await runIn({ files: { 'a.eml': letter } }, 'a.eml', '--to', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'hf-papers',
      subject: 'Papers',
      digestDate: { iso: '2024-12-10' },
      entries: [{ title: 'A Title', publishedAt: { iso: '2024-11-25', implied: ['year'] } }],
    })
  })

  test('is read from standard input, also where entries are written while they are read', async () => {
    const argv = ['--to', 'ndjson', '--reference-date', '2024-12-20']
    const { stdout } = await runIn({ stdin: letter }, ...argv)
    expect(JSON.parse(stdout)).toMatchObject({ source: '-', title: 'A Title' })
  })

  test('is read in the format that is named', async () => {
    const { stdout } = await runIn({ stdin: letter }, '--from', 'hf-papers')
    expect(stdout).toContain('"A Title"')
  })
})

describe('a mailbox', () => {
  test('has an entry a line, of all its mails', async () => {
    const { stdout } = await runIn({ stdin: mailbox }, '--to', 'ndjson')
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as DigestEntry).title),
    ).toEqual(['A Title', 'Another'])
  })

  test('names its mails by their number, since places count in each', async () => {
    const files = { 'in.mbox': mailbox }
    const { stdout } = await runIn({ files }, 'in.mbox', '--to', 'ndjson')
    expect(stdout.match(/"source":"[^"]*"/g)).toEqual([
      '"source":"in.mbox#1"',
      '"source":"in.mbox#2"',
    ])
  })

  test('leaves out the text of a mail, which may be long', async () => {
    const { stdout } = await runIn({ stdin: mailbox }, '--to', 'json')
    for (const digest of JSON.parse(stdout)) expect(digest).not.toHaveProperty('text')
  })

  test('is a list of digests as JSON', async () => {
    const { stdout } = await runIn({ stdin: mailbox }, '--to', 'json')
    expect(JSON.parse(stdout)).toMatchObject([{ subject: 'Papers' }, { subject: 'More' }])
  })

  test('has its papers merged', async () => {
    const one = `${postmark}${mailOf('Papers', page('A Paper on Many Moths'))}\n`
    const twice = `${one}\n${one}`
    const { stdout } = await runIn({ stdin: twice }, '--merge')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })
})
