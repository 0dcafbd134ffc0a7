import { expect, test } from 'vitest'
import { newsletter } from '../../src/adapters/newsletter.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(newsletter())

const URL = 'https://arxiv.org/abs/2401.00001'
const ITEM = `[### Moths (5 minute read)](${URL})\n\nThey fly at night.\n\n`

test.each<[string, string]>([
  ['items', ITEM],
  ['links in one paragraph', `see [a](${URL}) `],
  ['brackets that open', '['],
  ['links in links', `[a `],
  ['links without an end', '[a]('],
  ['parentheses', '[a](('],
  ['ends of links', ']('],
  ['stars', '*a '],
  ['lines of one paragraph', '[a\n'],
  ['spaces', ' '],
  ['numbers', 'a [1] '],
  ['addresses in brackets', `a <${URL}> `],
  ['lists of addresses', `\n\n[1] ${URL}\n`],
  ['capitals', '\n\nMOTHS'],
  ['HTML', `<p><a href="${URL}">Moths (5 minute read)</a> They fly.</p>`],
])('%s take linear time', async (_, piece) => {
  expect(await growth((size) => read(`${ITEM}x ${piece.repeat(size)}`), 32_000)).toBeLessThan(3)
})
