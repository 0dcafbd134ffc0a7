import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { limits, suite } from '../support/for-all.ts'
import { date } from '../support/papers.ts'
import { anyText } from '../support/texts.ts'
import { fixtures } from '../unit/fixtures.ts'
import { cut, ENCODINGS, lengths, type Piece } from './cuttings.ts'
import { inOrder, readStream } from './read-stream.ts'

const options = fc.record(
  {
    referenceDate: date,
    format: fc.constant('hf-papers'),
    places: fc.boolean(),
    countAfterDate: fc.constantFrom('upvotes' as const, 'comments' as const),
  },
  { requiredKeys: ['referenceDate'] },
)

type Given = Parameters<typeof parseDigest>[1]

function readWhole(whole: Piece, given: Given) {
  const { entries, messages } = parseDigest(whole, given)
  return { entries, messages: inOrder(messages) }
}

async function readCut(whole: Piece, pieceLengths: readonly number[], given: Given) {
  const { entries, messages } = await readStream(cut(whole, pieceLengths), given)
  return { entries, messages: inOrder(messages) }
}

describe('a stream gives what the whole gives', suite, () => {
  test.each(Object.keys(ENCODINGS))('however it is cut: %s', async (encoding) => {
    const encode = ENCODINGS[encoding]!
    const cuttings = fc.asyncProperty(
      anyText,
      lengths,
      options,
      async (text, pieceLengths, given) => {
        const whole = encode(text)
        expect(await readCut(whole, pieceLengths, given)).toEqual(readWhole(whole, given))
      },
    )
    await fc.assert(cuttings, { ...limits, numRuns: Math.max(limits.numRuns, 300) })
  })

  test.each(fixtures)('of $name, cut everywhere', async ({ bytes, options: own }) => {
    const given = { referenceDate: '2025-12-10', ...own }
    const whole = readWhole(bytes, given)
    expect(await readCut(bytes, [1], given)).toEqual(whole)
    expect(await readCut(bytes, [7, 64], given)).toEqual(whole)
  })
})
