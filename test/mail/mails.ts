import { defineAdapter } from '../../src/index.ts'

/** A small format: `PAPERS` and then a title a line; as HTML in paragraphs. */
export const papers = defineAdapter({
  name: 'papers',
  accepts: 'text',
  detect: (head) => /^\s*(?:<p>)?PAPERS\b/.test(head),
  read(text) {
    const lines = text.replace(/<p>|<\/p>/g, '\n').split('\n')
    const [first = '', ...titles] = lines.map((line) => line.trim()).filter((line) => line !== '')
    const day = /PAPERS (.+)/.exec(first)?.[1]
    return {
      ...(day !== undefined && { date: { label: 'date', value: day } }),
      records: titles.map((line) => {
        const [title = '', published] = line.split(' | ')
        const dated = published === undefined ? [] : [{ label: 'published', value: published }]
        return { fields: [{ label: 'title', value: title }, ...dated] }
      }),
    }
  },
})

export const DATE = 'Date: Tue, 10 Dec 2019 20:24:26 -0800'

/** A mail of fields and a body. */
export const mailOf = (fields: readonly string[], body: string): string =>
  [...fields, '', body].join('\n')

/** A mail of one part. */
export const letterOf = (body: string, type = 'text/plain; charset=utf-8', ...fields: string[]) =>
  mailOf(
    ['From: Ada <ada@example.org>', 'Subject: papers', DATE, `Content-Type: ${type}`, ...fields],
    body,
  )

/** A part of several parts, each with its own fields. */
export const multipartOf = (kind: string, boundary: string, ...parts: readonly string[]): string =>
  [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    'This is a message in MIME format.',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ].join('\n')

/** A part with its type. */
export const partOf = (type: string, body: string, ...fields: readonly string[]): string =>
  mailOf([`Content-Type: ${type}`, ...fields], body)

/** Text as bytes, a character each. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

/** A part of one paper. */
export const PAPERS = partOf('text/plain', 'PAPERS\nA Title')

const LINE = `${'QUJD'.repeat(19)}\n`
/** A mail of that part and an attachment of so many characters. */
export const attached = (size: number, type: string): string =>
  multipartOf(
    'mixed',
    'x',
    PAPERS,
    partOf(type, LINE.repeat(size / LINE.length), 'Content-Transfer-Encoding: base64'),
  )
