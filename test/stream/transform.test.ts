import { describe, expect, test } from 'vitest'
import { type DigestEntry, type DigestMessage, parseDigest } from '../../src/index.ts'
import * as entryPoint from '../../src/stream.ts'
import { createDigestStream } from '../../src/stream.ts'

const PAGE = ['One', 'Two', 'Three', 'Four', 'Five']
  .map((title) => `${title}\n\nAn abstract – here.\n\n  • 7 authors\n·\nNov 25, 2024 1\n\n`)
  .join('')

async function entriesOf(readable: ReadableStream<DigestEntry>): Promise<DigestEntry[]> {
  const entries: DigestEntry[] = []
  for await (const entry of readable) entries.push(entry)
  return entries
}

describe('the transform stream', () => {
  test('gives the entries of the bytes that are piped through it', async () => {
    const readable = new Blob([PAGE]).stream().pipeThrough(createDigestStream())
    expect(await entriesOf(readable)).toEqual(parseDigest(PAGE).entries)
  })

  test('gives the entries of text', async () => {
    const text = new Blob([PAGE]).stream().pipeThrough(new TextDecoderStream())
    expect(await entriesOf(text.pipeThrough(createDigestStream()))).toHaveLength(5)
  })

  test('gives messages to those who ask', async () => {
    const messages: DigestMessage[] = []
    const transform = createDigestStream({ onMessage: (found) => messages.push(found) })
    await entriesOf(new Blob([PAGE]).stream().pipeThrough(transform))
    expect(messages).toMatchObject([{ ruleId: 'count-after-date' }])
  })

  test('fails for pieces that are neither text nor bytes', async () => {
    const transform = createDigestStream()
    const writer = transform.writable.getWriter()
    const read = entriesOf(transform.readable)
    await expect(writer.write(5 as unknown as string)).rejects.toThrow(TypeError)
    await expect(read).rejects.toThrow('Expected strings or bytes (Uint8Array), got 5')
  })

  test('refuses wrong options at once', () => {
    expect(() => createDigestStream({ places: 'yes' } as object)).toThrow(TypeError)
  })

  test('takes no signal, because it could not heed it', () => {
    const { signal } = new AbortController()
    expect(() => createDigestStream({ signal } as object)).toThrow(/^Unknown option "signal"/)
  })

  test('is all that its entry point exports', () => {
    expect(Object.keys(entryPoint)).toEqual(['createDigestStream'])
  })
})
