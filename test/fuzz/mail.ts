import fc from 'fast-check'
import { allAdapters } from '../../src/adapters.ts'
import { defineAdapter } from '../../src/index.ts'
import { parseMail } from '../../src/mail.ts'
import { bytesOf, letterOf, multipartOf, partOf } from '../mail/mails.ts'
import { changesOf, pieceOf } from './cases.ts'
import { digestFaults, placeFaults, startClock, timeFaults } from './faults.ts'
import { SAMPLES } from './samples.ts'

/** Longer texts are left out: an adapter that recognises them sees their beginning only, and places could not be checked. */
const LONGEST_TEXT = 20_000

const FIELDS = [
  'Subject: =?utf-8?Q?Neue_=E2=80=93?= =?x-none?B?///?=',
  'Subject: =?iso-8859-1?Q?=FF=?=',
  'From: "a, b" <ada@example.org>, lin@example.org',
  'From: papers: ada@example.org;',
  'Date: Tue, 10 Dec 2019 20:24:26 -0800 (PST)',
  'Date: 31 Feb 2019',
  'Date: 2019',
  'Received: by x\n\tfor y',
  'X-Long: '.padEnd(2000, 'x'),
] as const

/** They go before those of the part itself. */
const BROKEN = [
  'Content-Type: multipart/mixed',
  'Content-Type: text/html; charset="',
  'Content-Transfer-Encoding: 8bit',
] as const

const CHARSETS = ['', '; charset=utf-8', '; charset="iso-8859-1"', '; charset=x-none'] as const
const OTHER_CHARSETS = ['; charset=utf-16le', '; charset=iso-2022-jp', '; charset=utf-7'] as const
const FLOWED = ['', '', '; format=flowed', '; format=flowed; delsp=yes'] as const

/** A mail as a string, or as bytes of these kinds. */
type Form = 'string' | 'utf-8' | 'latin-1' | 'utf-16'

/** A mail, and how it is given. */
export interface MailCase {
  readonly text: string
  readonly form: Form
}

/** Mails built of parts, with pieces taken out and put in: in what they say, and in what they are sent as. */
export function mailCases(): fc.Arbitrary<MailCase> {
  const formats = Object.values(SAMPLES).map((samplesOf) =>
    samplesOf().filter(({ length }) => length < LONGEST_TEXT),
  )
  const sample = fc.oneof(...formats.map((samples) => fc.constantFrom(...samples)))
  const mail = mailsOf(fc.oneof(sample, changesOf(sample, pieceOf(formats.flat()))))
  return fc.record({
    text: fc.oneof(mail, changesOf(mail, pieceOf(fc.sample(mail, { numRuns: 40, seed: 1 })))),
    form: fc.constantFrom<Form>('string', 'utf-8', 'latin-1', 'utf-16'),
  })
}

function mailsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const fields = fc
    .tuple(
      fc.subarray([...FIELDS], { maxLength: 2 }),
      fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.subarray([...BROKEN])),
    )
    .map((all) => all.flat())
  const boundary = fc.constantFrom('x', 'y', '-', 'x--', '=_1')
  const { part } = fc.letrec<{ part: string; several: string; carried: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 3, arbitrary: leavesOf(texts) },
      { weight: 2, arbitrary: tie('several') },
      { weight: 1, arbitrary: tie('carried') },
    ),
    several: fc
      .tuple(
        fc.constantFrom('mixed', 'alternative', 'digest', 'related'),
        boundary,
        fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, name, parts]) => multipartOf(kind, name, ...parts)),
    carried: fc
      .tuple(tie('part'), fields, encodings())
      .map(([inner, head, encoding]) =>
        encoded(
          'message/rfc822',
          `${head.map((field) => `${field}\n`).join('')}${inner}`,
          encoding,
        ),
      ),
  }))
  const headed = fc.tuple(fields, part).map(([head, body]) => [...head, body].join('\n'))
  const letter = texts.map((text) => letterOf(text))
  const box = fc
    .array(fc.oneof(headed, letter), { minLength: 1, maxLength: 3 })
    .map((mails) => mails.map((mail) => `From ada@example.org 10:10\n${mail}\n\n`).join(''))
  return fc.oneof({ weight: 6, arbitrary: headed }, { weight: 1, arbitrary: letter }, box)
}

function leavesOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const type = fc
    .tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom('text/html', 'text/plain') },
        fc.constantFrom('text/markdown', 'application/zip; name=a.eml'),
      ),
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...CHARSETS) },
        fc.constantFrom(...OTHER_CHARSETS),
      ),
      fc.constantFrom(...FLOWED),
    )
    .map((all) => all.join(''))
  const shown = fc.oneof(
    { weight: 3, arbitrary: texts },
    texts.map((text) => `Hi\n\n---- Forwarded message ----\nFrom: Ada\n\n${text}`),
    texts.map((text) => text.replace(/^/gm, '> ')),
  )
  return fc
    .tuple(type, shown, encodings(), fc.boolean())
    .map(([kind, text, encoding, isAttached]) =>
      encoded(kind, text, encoding, ...(isAttached ? ['Content-Disposition: attachment'] : [])),
    )
}

function encodings(): fc.Arbitrary<string> {
  return fc.constantFrom('', '', 'base64', 'quoted-printable', 'x-none')
}

function encoded(type: string, text: string, encoding: string, ...fields: string[]): string {
  const head = encoding === '' ? fields : [`Content-Transfer-Encoding: ${encoding}`, ...fields]
  const bytes = Buffer.from(text)
  const body =
    encoding === 'base64'
      ? bytes.toString('base64').replace(/.{76}/g, '$&\n')
      : encoding === 'quoted-printable'
        ? bytes
            .toString('latin1')
            .replace(/[=\x80-\xff]/g, escape)
            .replace(/[^\n=]{60}/g, '$&=\n')
        : text
  return partOf(type, body, ...head)
}

function escape(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function inputOf({ text, form }: MailCase): string | Uint8Array {
  if (form === 'string') return text
  if (form === 'utf-8') return new TextEncoder().encode(text)
  if (form === 'latin-1') return bytesOf(text)
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer)
}

/** What is wrong with how a mail is read: nothing, where all that is promised of any mail holds. */
export async function mailFaults(mail: MailCase): Promise<string[]> {
  const texts: string[] = []
  const probe = defineAdapter({
    name: 'probe',
    accepts: 'text',
    detect(head) {
      texts.push(head)
      return false
    },
    read: () => ({}),
  })
  const timeSince = startClock()
  try {
    const digests = await parseMail(inputOf(mail), {
      adapters: [probe, ...allAdapters()],
      places: true,
    })
    const time = timeSince()
    const stray = digests.flatMap((digest) => {
      const faults = texts.map((text) => placeFaults(text, digest))
      return faults.some((each) => each.length === 0) ? [] : (faults[0] ?? [])
    })
    const none = digests.length === 0 ? ['no digest'] : []
    return [
      ...none,
      ...digests.flatMap(digestFaults),
      ...stray,
      ...timeFaults(time, mail.text.length),
    ]
  } catch (error) {
    return [`it rejected: ${error instanceof Error ? error.stack : String(error)}`]
  }
}
