import { expect, test } from 'vitest'
import { isMail } from '../../src/mail.ts'
import { letterOf } from './mails.ts'

test.each<[string, string]>([
  ['a mail', 'Delivered-To: a@example.org\nReceived: by x\n        y\nSubject: papers\n\nText'],
  ['a mail with other line ends', letterOf('Text').replaceAll('\n', '\r\n')],
  ['a mail with a byte order mark', `\ufeff${letterOf('Text')}`],
  ['a mail behind blank lines', `\n\n${letterOf('Text')}`],
  ['a mailbox', `From ada@example.org Tue Dec 10 20:24:26 2019\n${letterOf('Text')}`],
  ['a mailbox whose postmarks name no time', `From ada 2019-12-10\n${letterOf('Text')}`],
  [
    'a mailbox that begins with a note',
    'From a@example.org Tue Dec 10 20:24:26 2019\nSubject: x\n\n',
  ],
  ['a head that goes on', `${'Received: by x\n  for y\n'.repeat(100)}From: a\n`],
])('%s is one', (_, head) => {
  expect(isMail(head)).toBe(true)
})

test.each<[string, string]>([
  [
    'a copied letter',
    'From: Ada\nDate: Fri, 3 Mar 23 01:36:02 GMT\nSubject: daily mailing\n\nText',
  ],
  ['a page', '<!doctype html><p>From: Ada'],
  ['prose with a time', 'From Ada at 20:24 in the evening\nto the morning'],
  ['prose', 'From the beginning: a story\nReceived wisdom has it'],
  ['front matter', '---\ntitle: x\ndate: 2024-01-01\n---\n'],
  ['a list of fields', 'title: A Title\ncontent-type: text/html'],
  ['nothing', ''],
])('%s is none', (_, head) => {
  expect(isMail(head)).toBe(false)
})
