import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode.ts'
import { createPieceDecoder } from '../../src/decode-pieces.ts'

/** Bytes of a text, one for each character. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))
const declaring = (label: string): string => `<?xml version="1.0" encoding="${label}"?>\n<rss>`

function inPieces(bytes: Uint8Array, size: number): string {
  const decoder = createPieceDecoder()
  let text = ''
  for (let start = 0; start < bytes.length; start += size)
    text += decoder.push(bytes.subarray(start, start + size))
  return text + decoder.finish()
}

describe('an XML declaration names the encoding of the bytes', () => {
  test.each([
    ['ISO-8859-1', '\xdcber', 'Über'],
    ['iso-8859-1', '\xdcber', 'Über'],
    ['windows-1252', '\x93\xdcber\x94', '“Über”'],
    ['ISO-8859-2', '\xb3', 'ł'],
    ['GB2312', '\xc0\xee', '李'],
    ['UTF-8', '\xc3\x9cber', 'Über'],
  ])('%s', (label, printed, text) => {
    const bytes = bytesOf(declaring(label) + printed)
    const whole = declaring(label) + text
    expect(decode(bytes)).toEqual({ input: whole, messages: [] })
    expect([1, 30, 1000].map((size) => inPieces(bytes, size))).toEqual([whole, whole, whole])
  })

  test.each([
    ['in single quotes', "<?xml version='1.0' encoding = 'ISO-8859-1'?>\xdc"],
    ['behind blank lines', '\n \n<?xml version="1.0" encoding="ISO-8859-1"?>\xdc'],
  ])('%s', (_, printed) => {
    expect(decode(bytesOf(printed)).input).toBe(printed)
  })
})

test.each([
  ['one that nobody knows', declaring('x-moth')],
  ['UTF-16, which its bytes are not', declaring('UTF-16')],
  ['one that stands elsewhere', `text ${declaring('ISO-8859-1')}`],
  ['one of an attribute behind the declaration', '<?xml version="1.0"?><a encoding="ISO-8859-1">'],
])('an encoding is UTF-8 in spite of %s', (_, head) => {
  expect(decode(bytesOf(`${head}\xc3\x9c`))).toEqual({ input: `${head}Ü`, messages: [] })
})

test('a byte order mark says more than the declaration', () => {
  const text = `\ufeff${declaring('ISO-8859-1')}Ü`
  const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0))
  const wide = new Uint8Array(new Uint16Array(Array.from(text, (one) => one.charCodeAt(0))).buffer)
  expect(bytes).toHaveLength(text.length)
  expect(decode(wide)).toEqual({ input: text, messages: [] })
  expect(decode(new TextEncoder().encode(text))).toEqual({ input: text, messages: [] })
})
