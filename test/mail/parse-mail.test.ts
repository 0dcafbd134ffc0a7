import { describe, expect, test } from 'vitest'
import { scholarAlert } from '../../src/adapters/scholar-alert.ts'
import { hfPapers } from '../../src/index.ts'
import { type MailDigest, parseMail } from '../../src/mail.ts'
import { alertOf, entryOf } from '../adapters/scholar-alert-parts.ts'
import { bytesOf, DATE, letterOf, mailOf, multipartOf, papers, partOf } from './mails.ts'

const read = (mail: string | Uint8Array): Promise<MailDigest[]> =>
  parseMail(mail, { adapters: [papers] })
const titlesIn = async (mail: string | Uint8Array) =>
  (await read(mail)).map(({ entries }) => entries.map(({ title }) => title))
const oneOf = async (mail: string | Uint8Array): Promise<MailDigest> => (await read(mail))[0]!

const TEXT = 'PAPERS\nA Title\nAnother Title'
const HTML = '<p>PAPERS</p><p>A Title in HTML</p>'

describe('the head of a mail', () => {
  test('gives its subject and its sender, decoded', async () => {
    const mail = mailOf(
      [
        'From: =?iso-8859-1?Q?Ad=E4?= Example <ada@example.org>',
        'Subject: =?utf-8?B?TmV1ZSBBcnRpa2Vs?= =?utf-8?Q?_=E2=80=93?=\r\n und mehr',
        'X-Other: x',
      ],
      TEXT,
    )
    expect(await oneOf(mail)).toMatchObject({
      subject: 'Neue Artikel – und mehr',
      from: 'Adä Example <ada@example.org>',
    })
  })

  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['papers: ada@example.org, lin@example.org;', 'papers'],
  ])('names the sender %s', async (field, from) => {
    expect((await oneOf(mailOf([`From: ${field}`], TEXT))).from).toBe(from)
  })

  test('may lack all', async () => {
    const digest = await oneOf(mailOf(['X-Other: x'], TEXT))
    for (const key of ['subject', 'from', 'sentAt', 'digestDate'])
      expect(digest).not.toHaveProperty(key)
  })

  test('is not needed', async () => {
    expect(await titlesIn(TEXT)).toEqual([['A Title', 'Another Title']])
  })
})

describe('the date of a mail', () => {
  test('is the date of the digest, in UTC', async () => {
    const { digestDate, sentAt } = await oneOf(letterOf(TEXT))
    expect(digestDate).toEqual({
      iso: '2019-12-11',
      implied: [],
      raw: 'Tue, 10 Dec 2019 20:24:26 -0800',
    })
    expect(sentAt).toEqual(digestDate)
  })

  test('goes behind the one that the digest states', async () => {
    const { digestDate, sentAt } = await oneOf(letterOf('PAPERS 8 Dec 2019\nA Title'))
    expect([digestDate?.iso, sentAt?.iso]).toEqual(['2019-12-08', '2019-12-11'])
  })

  test('is the reference date of the entries', async () => {
    const { entries } = await oneOf(letterOf('PAPERS\nA Title | 24 Dec'))
    expect(entries[0]?.publishedAt?.iso).toBe('2018-12-24')
  })

  test('goes behind the reference date of the options', async () => {
    const mail = letterOf('PAPERS\nA Title | 24 Dec')
    const [digest] = await parseMail(mail, { adapters: [papers], referenceDate: '2025-12-30' })
    expect(digest?.entries[0]?.publishedAt?.iso).toBe('2025-12-24')
  })

  test.each([
    ['Tue, 10 Dec 2019 20:24:26 -0800 (Pacific Standard Time)', '2019-12-11'],
    ['10 Dec 2019 20:24 GMT', '2019-12-10'],
    ['Tue, 10  Dec 2019 20:24:26 +0000 (UTC)', '2019-12-10'],
  ])('is read from “%s”', async (date, iso) => {
    expect((await oneOf(mailOf([`Date: ${date}`], TEXT))).sentAt?.iso).toBe(iso)
  })
})

describe('the text of a mail', () => {
  test.each<[string, string | Uint8Array]>([
    ['as it is', letterOf('PAPERS\nÄ Title')],
    ['in bytes', new TextEncoder().encode(letterOf('PAPERS\nÄ Title'))],
    [
      'in quoted-printable',
      letterOf(
        'PAPERS\n=C3=84 Ti=\ntle',
        'text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
      ),
    ],
    [
      'in base64',
      letterOf(
        'UEFQRVJTCsOEIFRp\ndGxl',
        'text/plain; charset=utf-8',
        'Content-Transfer-Encoding: BASE64',
      ),
    ],
    [
      'in the encoding that it names',
      bytesOf(letterOf('PAPERS\n\xc4 Title', 'text/plain; charset="ISO-8859-1"')),
    ],
    [
      'in its encoding, in quoted-printable',
      letterOf(
        'PAPERS\n=C4 Title',
        'text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
      ),
    ],
    [
      'of a string that names another encoding',
      letterOf('PAPERS\nÄ Title', 'text/plain; charset=iso-8859-1'),
    ],
    [
      'with lines that flow',
      letterOf('PAPERS\nÄ \nTitle', 'text/plain; charset=utf-8; format=flowed'),
    ],
    [
      'with lines that flow and are broken within words',
      letterOf('PAPERS\nÄ Ti \ntle', 'text/plain; format=flowed; delsp=yes'),
    ],
    ['with a byte order mark before the head', `\ufeff${letterOf('PAPERS\nÄ Title')}`],
    ['with other line ends', letterOf('PAPERS\nÄ Title').replaceAll('\n', '\r\n')],
    ['with old line ends', letterOf('PAPERS\nÄ Title').replaceAll('\n', '\r')],
    ['whose type is not said', mailOf(['Subject: x'], 'PAPERS\nÄ Title')],
  ])('is read %s', async (_, mail) => {
    const digest = await oneOf(mail)
    expect(digest.entries.map(({ title }) => title)).toEqual(['Ä Title'])
    expect(digest.messages).toEqual([])
  })

  test('may have signs for what could not be read, in no encoding that it names', async () => {
    const mail = new TextEncoder().encode(letterOf('PAPERS\nA \ufffd Title', 'text/plain'))
    const { entries, messages } = await oneOf(mail)
    expect(entries.map(({ title }) => title)).toEqual(['A \ufffd Title'])
    expect(messages).toEqual([])
  })

  test('is read in UTF-16', async () => {
    const units = Uint16Array.from(`\ufeff${letterOf(TEXT)}`, (unit) => unit.charCodeAt(0))
    expect(await titlesIn(new Uint8Array(units.buffer))).toHaveLength(1)
  })

  test('is read in an encoding with another name', async () => {
    const mail = letterOf('PAPERS\n\x83^', 'text/plain; charset=cp932')
    expect(await titlesIn(bytesOf(mail))).toEqual([['タ']])
  })
})

describe('of several parts', () => {
  const text = partOf('text/plain', TEXT)
  const html = partOf('text/html', HTML)

  test('HTML goes before text', async () => {
    expect(await titlesIn(multipartOf('alternative', 'x', text, html))).toEqual([
      ['A Title in HTML'],
    ])
  })

  test('text is read where no adapter knows the HTML', async () => {
    const other = partOf('text/html', '<p>Hello</p>')
    expect(await titlesIn(multipartOf('alternative', 'x', text, other))).toHaveLength(1)
  })

  test('one is read that is attached', async () => {
    const attached = partOf('text/html; name=a.html', HTML, 'Content-Disposition: attachment')
    const cover = partOf('text/plain', 'See below.')
    expect(await titlesIn(multipartOf('mixed', 'x', cover, attached))).toEqual([
      ['A Title in HTML'],
    ])
  })

  test('one that is not attached is read before one that is', async () => {
    const attached = partOf('text/html', HTML, 'Content-Disposition: attachment; filename=a.html')
    expect(await titlesIn(multipartOf('mixed', 'x', attached, text))).toEqual([
      ['A Title', 'Another Title'],
      ['A Title in HTML'],
    ])
  })

  test('each is read that is no other kind of another', async () => {
    const more = partOf('text/plain', 'PAPERS\nA Third Title')
    const both = multipartOf('alternative', 'y', text, html)
    expect(await titlesIn(multipartOf('mixed', 'x', both, more))).toEqual([
      ['A Title in HTML'],
      ['A Third Title'],
    ])
    expect(await titlesIn(multipartOf('mixed', 'x', text, more))).toEqual([
      ['A Title', 'Another Title'],
      ['A Third Title'],
    ])
  })

  test('one is read of a text and HTML side by side', async () => {
    expect(await titlesIn(multipartOf('mixed', 'x', text, html))).toEqual([['A Title in HTML']])
  })

  test('an attached copy is not read again', async () => {
    const copy = partOf('text/plain', 'PAPERS\nAnother Title', 'Content-Disposition: attachment')
    expect(await titlesIn(multipartOf('mixed', 'x', text, copy))).toHaveLength(1)
  })

  test('text is read where the HTML has no papers', async () => {
    const empty = partOf('text/html', '<p>PAPERS</p>')
    expect(await titlesIn(multipartOf('alternative', 'x', text, empty))).toEqual([
      ['A Title', 'Another Title'],
    ])
  })

  test('the first is told of where none has papers', async () => {
    const empty = partOf('text/plain', 'PAPERS')
    const digests = await read(
      multipartOf('alternative', 'x', empty, partOf('text/html', '<p>PAPERS')),
    )
    expect(digests).toMatchObject([{ text: '<p>PAPERS', entries: [] }])
  })

  test('one is read that stands 50 deep', async () => {
    let mail = html
    for (let level = 0; level < 50; level += 1) mail = multipartOf('mixed', `b${level}`, mail)
    expect(await titlesIn(mail)).toEqual([['A Title in HTML']])
  })

  test.each(['boundary=x', 'boundary="x"', 'Boundary = "x" ; charset=utf-8', 'boundary*0=x'])(
    'the boundary may be written as %s',
    async (parameter) => {
      const mail = multipartOf('mixed', 'x', text).replace('boundary="x"', parameter)
      expect(await titlesIn(mail)).toEqual([['A Title', 'Another Title']])
    },
  )

  test('the same boundary may be used within', async () => {
    const inner = multipartOf('alternative', 'x', text)
    expect(
      await titlesIn(multipartOf('mixed', 'x', inner, partOf('text/plain', 'foot'))),
    ).toHaveLength(1)
  })
})

describe('a mail that is passed on', () => {
  const inner = letterOf(TEXT)
  const cover = partOf('text/plain', 'Look at this.')

  test('makes a digest with its own subject and date', async () => {
    const mail = `Subject: Fwd: papers\nDate: Wed, 1 Jan 2020 00:00:00 +0000\n${multipartOf('mixed', 'x', cover, partOf('message/rfc822', inner))}`
    const digests = await read(mail)
    expect(digests).toHaveLength(1)
    expect(digests[0]).toMatchObject({ subject: 'papers', digestDate: { iso: '2019-12-11' } })
  })

  test('is read in base64', async () => {
    const encoded = partOf('message/rfc822', btoa(inner), 'Content-Transfer-Encoding: base64')
    expect(await titlesIn(multipartOf('mixed', 'x', cover, encoded))).toEqual([
      ['A Title', 'Another Title'],
    ])
  })

  test('is read from a file', async () => {
    const file = partOf(
      'application/octet-stream; name="a.eml"',
      btoa(inner),
      'Content-Transfer-Encoding: base64',
    )
    expect(await titlesIn(multipartOf('mixed', 'x', cover, file))).toHaveLength(1)
  })

  test('makes a digest beside those of others, and of the mail that carries them', async () => {
    const mails = multipartOf(
      'digest',
      'y',
      `\n${letterOf('PAPERS\nOne')}`,
      `\n${letterOf('PAPERS\nTwo')}`,
    )
    const mail = multipartOf('mixed', 'x', partOf('text/plain', 'PAPERS\nZero'), mails)
    expect(await titlesIn(mail)).toEqual([['Zero'], ['One'], ['Two']])
  })

  test('is read where it stands within others', async () => {
    let mail = inner
    for (let level = 0; level < 50; level += 1)
      mail = `Subject: ${level}\nContent-Type: message/rfc822\n\n${mail}`
    expect(await titlesIn(mail)).toEqual([['A Title', 'Another Title']])
  })

  test.each<[string, string]>([
    [
      'by Gmail',
      'Hi\n\n---------- Forwarded message ---------\nFrom: Ada <ada@example.org>\nDate: Tue, Dec 10, 2019\nSubject: papers\nTo: <lin@example.org>\n\n\nPAPERS\nA Title',
    ],
    [
      'by Apple Mail',
      'Begin forwarded message:\n\n> From: Ada\n> Subject: papers\n> \n> PAPERS\n> A Title',
    ],
    ['by Outlook', '-----Original Message-----\nFrom: Ada\nSent: Tuesday\n\nPAPERS\nA Title'],
    ['as a quotation', '> PAPERS\n> A Title'],
    [
      'in German',
      '-------- Weitergeleitete Nachricht --------\nBetreff: papers\nVon: Ada\n\nPAPERS\nA Title',
    ],
  ])('is read as text, %s', async (_, text) => {
    expect(await titlesIn(letterOf(text))).toEqual([['A Title']])
  })

  test('is read as text behind no lines of its head', async () => {
    const text = '---- Forwarded message ----\nPAPERS\nA Title'
    expect(await titlesIn(letterOf(text))).toEqual([['A Title']])
  })

  test('is not what a title only speaks of', async () => {
    const text = '> PAPERS\n> A Title\n> The original message, as it was sent'
    expect(await titlesIn(letterOf(text))).toEqual([
      ['A Title', 'The original message, as it was sent'],
    ])
  })

  test.each([
    'Hi\n\n---- Forwarded message ----',
    'Hi\n\n---- Forwarded message ----\nFrom: Ada',
    'Hi\n\n---- Forwarded message ----\nFrom: Ada\n',
  ])('as text may break off before its text: %j', async (text) => {
    const { entries, messages } = await oneOf(letterOf(text))
    expect(entries).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toContain('unknown-format')
  })

  test('as text keeps its places in the part', async () => {
    const place = {
      name: 'at',
      accepts: 'text',
      detect: (head: string) => head.trimStart().startsWith('PAPERS'),
      read: (text: string) => ({
        boilerplate: [],
        messages: [{ ruleId: 'at', source: 'at', reason: String(text.indexOf('A Title')) }],
      }),
    } as const
    const text = 'Hi\n\n> PAPERS\n> A Title'
    const forwarded = `---- Forwarded message ----\nFrom: Ada\n\n${text.slice(4)}`
    const [digest] = await parseMail(letterOf(forwarded), { adapters: [place] })
    expect(digest?.messages.map(({ reason }) => reason)).toContain(
      String(forwarded.indexOf('A Title')),
    )
  })
})

describe('a mailbox', () => {
  const POSTMARK = 'From ada@example.org Tue Dec 10 20:24:26 2019'

  test('gives a digest for each mail, in their order', async () => {
    const box = `${POSTMARK}\n${letterOf('PAPERS\nOne')}\n\n${POSTMARK}\n${letterOf('PAPERS\nTwo')}\n`
    expect(await titlesIn(box)).toEqual([['One'], ['Two']])
    expect(await titlesIn(box.replaceAll('\n', '\r\n'))).toEqual([['One'], ['Two']])
  })

  test('has lines that look like its own, and their marks are taken off', async () => {
    const box = `${POSTMARK}\n${letterOf('PAPERS\n>From Words to Vectors\n>>From here')}\n`
    expect(await titlesIn(box)).toEqual([['From Words to Vectors', '>From here']])
  })

  test('is not parted within a text', async () => {
    const box = `${POSTMARK}\n${letterOf('PAPERS\nA Title\n\nFrom Words to Vectors\nAnother')}\n`
    expect(await titlesIn(box)).toEqual([['A Title', 'From Words to Vectors', 'Another']])
  })

  test('is not parted by words with two spaces', async () => {
    const box = `${POSTMARK}\n${letterOf('PAPERS\nA Title\n\nFrom  Words: a list\nTo: more')}\n`
    expect(await titlesIn(box)).toEqual([['A Title', 'From Words: a list', 'To: more']])
  })

  test('may have one mail', async () => {
    expect(await titlesIn(`${POSTMARK}\n${letterOf(TEXT)}`)).toHaveLength(1)
  })
})

describe('the options', () => {
  test('are those of parseDigest', async () => {
    const [digest] = await parseMail(letterOf('PAPERS\nA Title'), {
      adapters: [papers],
      extractors: { length: { extract: ({ title }) => title?.length } },
    })
    expect(digest?.entries[0]?.fields.length).toBe(7)
  })

  test('name a format that does not know the text', async () => {
    const [digest] = await parseMail(letterOf('A Title'), { adapters: [papers], format: 'papers' })
    expect(digest?.format).toBe('papers')
  })

  test('name the part that the format knows', async () => {
    const mail = multipartOf(
      'alternative',
      'x',
      partOf('text/html', '<p>x'),
      partOf('text/plain', TEXT),
    )
    const [digest] = await parseMail(mail, { adapters: [hfPapers(), papers], format: 'papers' })
    expect(digest?.entries).toHaveLength(2)
  })

  test('have rules for what is wrong with the mail', async () => {
    const [digest] = await parseMail(mailOf(['Date: never'], TEXT), {
      adapters: [papers],
      rules: { 'date-unreadable': 'off' },
    })
    expect(digest?.messages).toEqual([])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['an unknown option', () => parseMail('', { adapter: [] } as never)],
    ['an unknown format', () => parseMail('', { format: 'none' })],
    ['an input that is no text', () => parseMail(7 as never)],
  ])('reject %s', async (_, call) => {
    await expect(call()).rejects.toThrow(/Expected|Unknown|No adapter/)
  })
})

test('an alert of Google Scholar is read as a mail', async () => {
  const html = alertOf(entryOf({ title: 'Ä Title' }))
    .replace(/=/g, '=3D')
    .replace('Ä', '=C3=84')
  const mail = letterOf(
    html,
    'text/html; charset="UTF-8"',
    'Content-Transfer-Encoding: quoted-printable',
  )
  const [digest] = await parseMail(mail, { adapters: [scholarAlert()] })
  expect(digest).toMatchObject({
    format: 'scholar-alert',
    subject: 'papers',
    digestDate: { iso: '2019-12-11' },
    entries: [{ title: 'Ä Title', url: 'https://example.org/a' }],
  })
})

test('the date is in no message where it can be read', async () => {
  expect((await oneOf(mailOf([DATE], TEXT))).messages).toEqual([])
})

test('a mail has the text in which its places are', async () => {
  const html = `<h3><a class="gse_alrt_title" href="https://example.org/a">A Títle</a></h3>`
  const [digest] = await parseMail(
    letterOf(
      Buffer.from(html).toString('base64'),
      'text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
    ),
    { adapters: [scholarAlert()] },
  )
  const { start, end } = digest!.entries[0]!.position!
  expect(digest!.text).toBe(html)
  expect(digest!.text!.slice(start.offset, end.offset)).toContain('A Títle')
})

test.each(['\n', '\r\n\r\n'])('a mail is read behind blank lines: %j', async (lines) => {
  expect(await oneOf(lines + letterOf(TEXT))).toMatchObject({ subject: 'papers' })
  expect(await titlesIn(`${lines}From ada@example.org 2019-12-10\n${letterOf(TEXT)}`)).toEqual([
    ['A Title', 'Another Title'],
  ])
})
