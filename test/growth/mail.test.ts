import { describe, expect, test } from 'vitest'
import { parseMail } from '../../src/mail.ts'
import { attached, letterOf, mailOf, multipartOf, PAPERS, papers, partOf } from '../mail/mails.ts'
import { growth } from './growth.ts'

const read = (mail: string) => parseMail(mail, { adapters: [papers] })

describe('time grows with the length', () => {
  test.each<[string, (size: number) => string]>([
    ['of an attachment', (size) => attached(size, 'application/zip')],
    ['of text in base64', (size) => attached(size, 'text/plain')],
    ['of a head', (size) => 'X-Field: x\n'.repeat(size / 11)],
    ['of one field', (size) => `Subject: x\n${' x\n'.repeat(size / 3)}`],
    ['of a type', (size) => mailOf([`Content-Type: text/plain; ${'a="'.repeat(size / 3)}`], '')],
    [
      'of alternatives',
      (size) => multipartOf('alternative', 'x', ...Array<string>(size / 50).fill(PAPERS)),
    ],
    [
      'of parts with papers of their own',
      (size) =>
        multipartOf(
          'mixed',
          'x',
          ...Array.from({ length: size / 100 }, (__, index) =>
            partOf('text/plain', `PAPERS\nA Title ${index}`),
          ),
        ),
    ],
    ['of parts', (size) => multipartOf('mixed', 'x', ...Array<string>(size / 50).fill(PAPERS))],
    [
      'of lines like boundaries',
      (size) => mailOf(['Content-Type: multipart/mixed; boundary=x'], '--y\n'.repeat(size / 4)),
    ],
    ['of mails within mails', (size) => 'Content-Type: message/rfc822\n\n'.repeat(size / 30)],
    [
      'of a mailbox',
      (size) => `From a@b 10:10\nSubject: x\n\nPAPERS\nA Title\n\n`.repeat(size / 45),
    ],
    ['of stuffing', (size) => `From a@b 10:10\nSubject: x\n\n${'>'.repeat(size)}`],
    ['of quotations', (size) => letterOf('> '.repeat(size / 2))],
    ['of words of passing on', (size) => letterOf('forwarded message '.repeat(size / 18))],
  ])('%s', async (_, mailFor) => {
    expect(await growth((size) => read(mailFor(size)), 1_000_000)).toBeLessThan(3)
  })
})
