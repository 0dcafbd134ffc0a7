import { parseDigest } from 'undigest'
import { hostilePieces } from './hostile-texts.mjs'
import { leastTimes } from './measure.mjs'

const LENGTH = 1e6
const BUDGET = 500

/** How long texts take that could take more than linear time, and how many times as long one of twice the length. */
export async function measureHostile() {
  const found = []
  for (const [name, piece] of Object.entries(hostilePieces)) {
    const [time = Number.NaN, twice] = await leastTimes(
      [1, 2].map((times) => taskOf(piece, times * LENGTH)),
      BUDGET,
    )
    found.push({ name, time, growth: Number(twice) / time })
  }
  return found
}

/**
 * @param {string} piece
 * @param {number} length
 */
function taskOf(piece, length) {
  const text = piece.repeat(length / piece.length)
  return () => parseDigest(text, { format: 'hf-papers' })
}
