import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { readStream } from './read-stream.ts'

const card = (mark: number): string =>
  `[\n### [A Title ${mark}][${mark}]\n][${mark}]\nAn abstract.\n[\n* 7 authors\n][${mark}]\n·\nMar 8, 2024\n\n`

const definition = (mark: number): string =>
  `[${mark}]: https://huggingface.co/papers/2403.0${1000 + mark}\n`

const options = { format: 'hf-papers', referenceDate: '2024-12-01' }

/** More text than is held back for an address. */
const FILLER = `${'A long line of a long abstract, and then another sentence of it. '.repeat(1000)}\n\n`
const PLENTY = 80

describe('the addresses of reference links', () => {
  test('are known when they stand at the end of the page', async () => {
    const pieces = [card(1), card(2), definition(1), definition(2)]
    const { entries } = await readStream(pieces, options)
    expect(entries).toEqual(parseDigest(pieces.join(''), options).entries)
    expect(entries[1]?.url).toBe('https://huggingface.co/papers/2403.01002')
  })

  test('are the first that stand there, in a stream as in the whole', async () => {
    const pieces = [card(1), definition(1), '[1]: https://example.org\n']
    const { entries } = await readStream(pieces, options)
    expect(entries).toEqual(parseDigest(pieces.join(''), options).entries)
    expect(entries[0]?.url).toBe('https://huggingface.co/papers/2403.01001')
  })

  test('that come too late are not waited for, and that is said', async () => {
    const filler = Array.from({ length: PLENTY }, () => FILLER)
    const { entries, messages } = await readStream([card(1), ...filler, definition(1)], options)
    expect(entries[0]).toMatchObject({ title: 'A Title 1' })
    expect(entries[0]).not.toHaveProperty('url')
    expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'reference-late' }))
  })

  test('that never come are not said to be late', async () => {
    const filler = Array.from({ length: PLENTY }, () => FILLER)
    const { messages } = await readStream([card(1), ...filler, card(1)], options)
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('reference-late')
  })
})
