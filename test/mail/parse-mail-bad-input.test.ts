import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/contracts.ts'
import { readMail } from '../../src/mail/read-mail.ts'
import { type MailDigest, parseMail } from '../../src/mail.ts'
import {
  attached,
  bytesOf,
  letterOf,
  mailOf,
  multipartOf,
  PAPERS,
  papers,
  partOf,
} from './mails.ts'

const read = (mail: string | Uint8Array): Promise<MailDigest[]> =>
  parseMail(mail, { adapters: [papers] })
const rulesOf = async (mail: string | Uint8Array) =>
  (await read(mail)).map(({ messages }) => messages.map(({ ruleId }) => ruleId))
const titlesIn = async (mail: string | Uint8Array) =>
  (await read(mail)).map(({ entries }) => entries.map(({ title }) => title))

describe('a mail in which no adapter finds anything', () => {
  test('says so, and has its subject and date', async () => {
    const digests = await read(letterOf('Hello'))
    expect(digests).toMatchObject([
      { subject: 'papers', digestDate: { iso: '2019-12-11' }, entries: [], boilerplate: [] },
    ])
    expect(digests[0]).not.toHaveProperty('format')
    expect(await rulesOf(letterOf('Hello'))).toEqual([['unknown-format', 'no-entries']])
  })

  test('is empty', async () => {
    expect(await rulesOf('')).toEqual([['no-entries']])
    expect(await rulesOf(letterOf(''))).toEqual([['no-entries']])
  })

  test('names what is attached, which is never opened', async () => {
    const bomb = partOf(
      'application/zip; name="papers.zip"',
      'UEsDBA==',
      'Content-Transfer-Encoding: base64',
    )
    const [digest] = await read(multipartOf('mixed', 'x', partOf('text/plain', 'Hello'), bomb))
    expect(digest?.messages[0]).toMatchObject({
      ruleId: 'unknown-format',
      note: 'Attachments are not opened: papers.zip',
    })
  })
})

describe('broken MIME', () => {
  test.each<[string, string, string[]]>([
    [
      'without its last boundary',
      multipartOf('mixed', 'x', PAPERS).replace('--x--', ''),
      ['input-truncated'],
    ],
    [
      'that ends within a part',
      multipartOf('mixed', 'x', PAPERS, partOf('text/plain', 'And a foot')).slice(0, -12),
      ['input-truncated'],
    ],
    [
      'without any of its boundaries',
      mailOf(['Content-Type: multipart/mixed; boundary=x'], 'PAPERS\nA Title'),
      ['input-truncated'],
    ],
    [
      'without a name for its boundaries',
      mailOf(['Content-Type: multipart/mixed'], 'PAPERS\nA Title'),
      ['input-truncated'],
    ],
    ['without a blank line behind its head', 'Subject: x\nPAPERS\nA Title', []],
    ['with a type that is none', mailOf(['Content-Type: ;;;='], 'PAPERS\nA Title'), []],
    [
      'with an encoding that is none',
      mailOf(['Content-Transfer-Encoding: x-none'], 'PAPERS\nA Title'),
      [],
    ],
    [
      'with broken escapes',
      mailOf(['Content-Transfer-Encoding: quoted-printable'], 'PAPERS\nA=20Title=\n=\n='),
      [],
    ],
    [
      'with a field twice',
      mailOf(
        ['Content-Type: text/plain', 'Content-Type: multipart/mixed; boundary=x'],
        'PAPERS\nA Title',
      ),
      [],
    ],
    [
      'whose inner part does not end',
      multipartOf('mixed', 'x', multipartOf('mixed', 'y', PAPERS).replace('--y--', '')),
      [],
    ],
  ])('%s is read', async (_, mail, rules) => {
    expect((await titlesIn(mail))[0]?.[0]).toBe('A Title')
    expect(await rulesOf(mail)).toEqual([rules])
  })

  test.each<[string, string]>([
    ['in base64', 'Content-Transfer-Encoding: base64'],
    ['in an unknown type', 'Content-Type: video/mp4'],
  ])('%s that is none is no digest', async (_, field) => {
    expect((await rulesOf(mailOf([field], 'PAPERS\nA Title'))).flat()).toContain('unknown-format')
  })

  test('with a date that is none says so', async () => {
    const [digest] = await read(mailOf(['Date: the day before yesterday'], 'PAPERS\nA Title'))
    expect(digest?.messages).toMatchObject([
      { ruleId: 'date-unreadable', actual: 'the day before yesterday' },
    ])
    expect(digest).not.toHaveProperty('digestDate')
  })
})

describe('an adapter that fails to recognise a text', () => {
  const broken = {
    ...papers,
    name: 'broken',
    detect: () => {
      throw new Error('out of ink')
    },
  }
  const rulesWith = async (mail: string, ...adapters: readonly Adapter[]) =>
    (await parseMail(mail, { adapters })).map(({ messages }) =>
      messages.map(({ ruleId }) => ruleId),
    )

  test('does not keep others from it, and is reported', async () => {
    expect(await rulesWith(letterOf('PAPERS\nA Title'), broken, papers)).toEqual([
      ['adapter-failed'],
    ])
  })

  test('is reported once where no other does', async () => {
    const mail = multipartOf('mixed', 'x', PAPERS, partOf('text/html', '<p>PAPERS'))
    expect(await rulesWith(mail, broken)).toEqual([
      ['adapter-failed', 'unknown-format', 'no-entries'],
    ])
  })
})

describe('a mailbox whose first line is no postmark', () => {
  test.each<[string, string, number]>([
    ['alone', 'From  nobody', 1],
    ['before a mail', 'From \n\nFrom a@b 10:10\nSubject: x\n\nPAPERS\nA Title', 2],
  ])('gives a digest of it %s', async (_, mailbox, count) => {
    expect(await read(mailbox)).toHaveLength(count)
  })
})

describe('a wrong encoding', () => {
  test('is told', async () => {
    const mail = bytesOf(letterOf('PAPERS\nA T\xeftle', 'text/plain; charset=utf-8'))
    expect(await titlesIn(mail)).toEqual([['A T\ufffdtle']])
    expect(await rulesOf(mail)).toEqual([['invalid-encoding']])
  })

  test.each<[string, string]>([
    ['that is no UTF-8 where it is not named is read as Windows-1252', 'PAPERS\nA T\xeftle'],
    ['that is UTF-8 in truth is read as that', 'PAPERS\nA T\xc3\xaftle'],
    ['that nobody knows is read as UTF-8 where it is that', 'PAPERS\nA T\xc3\xaftle'],
    ['that nobody knows is read as Windows-1252 where it is not UTF-8', 'PAPERS\nA T\xeftle'],
  ])('%s', async (name, body) => {
    const type = name.includes('not named')
      ? 'text/plain'
      : `text/plain; charset=${name.includes('nobody') ? 'x-none' : 'us-ascii'}`
    const mail = bytesOf(letterOf(body, type))
    expect(await titlesIn(mail)).toEqual([['A Tïtle']])
    expect(await rulesOf(mail)).toEqual([['invalid-encoding']])
  })

  test('is none where the page names it', async () => {
    const mail = bytesOf(letterOf('PAPERS\nA T\xeftle\n<meta charset="iso-8859-1">', 'text/html'))
    expect((await titlesIn(mail))[0]?.[0]).toBe('A Tïtle')
    expect(await rulesOf(mail)).toEqual([[]])
  })

  test('is none where the text has the sign for it', async () => {
    expect(await rulesOf(new TextEncoder().encode(letterOf('PAPERS\nA T\ufffdtle')))).toEqual([[]])
  })
})

describe('what is nested too deeply', () => {
  test('in parts says so', async () => {
    let mail = PAPERS
    for (let level = 0; level < 1000; level += 1) mail = multipartOf('mixed', `b${level}`, mail)
    expect((await rulesOf(mail)).flat()).toContain('too-deep')
  })

  test('in mails says so', async () => {
    const mail = `${'Content-Type: message/rfc822\n\n'.repeat(1000)}${PAPERS}`
    expect((await rulesOf(mail)).flat()).toContain('too-deep')
  })
})

test('more mails are read than a function takes arguments', { timeout: 60_000 }, async () => {
  const count = 150_000
  const mails = `Content-Type: multipart/digest; boundary=x\n\n${'--x\n\n\n'.repeat(count)}--x--`
  const mail = partOf('message/rfc822', mails)
  const reading = { options: { adapters: [papers] }, isString: true }
  expect(await readMail(bytesOf(mail), reading)).toHaveLength(count)
})

test('an attachment of 30 MB is passed by', { timeout: 20_000 }, async () => {
  const mail = new TextEncoder().encode(attached(30_000_000, 'application/pdf; name=a.pdf'))
  const start = performance.now()
  expect(await titlesIn(mail)).toEqual([['A Title']])
  expect(performance.now() - start).toBeLessThan(5000)
})

test('any text is read without an exception', { timeout: 30_000 }, async () => {
  const pieces = fc.constantFrom(
    'From a@b 10:10\n',
    'Subject: x\n',
    'Content-Type: multipart/mixed; boundary=x\n',
    'Content-Type: message/rfc822\n',
    'Content-Transfer-Encoding: base64\n',
    'Date: x\n',
    '\n',
    '--x\n',
    '--x--\n',
    'PAPERS\n',
    'A Title\n',
    '>',
    '=',
    '\r',
    '\ufffd',
    'é',
    ' ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), fc.boolean(), async (list, isString) => {
      const text = list.join('')
      expect((await read(isString ? text : bytesOf(text))).length).toBeGreaterThan(0)
    }),
    { numRuns: 200, seed: 20_251_210 },
  )
})
