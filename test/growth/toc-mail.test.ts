import { expect, test } from 'vitest'
import { tocMail } from '../../src/adapters/toc-mail.ts'
import { articleOf, BIORXIV, mailOf, opaque, rowsOf, titleOf } from '../adapters/toc-mail-mails.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(tocMail())

test.each<[string, string]>([
  ['articles', articleOf(1)],
  [
    'one article, named again and again',
    rowsOf(titleOf('Moths in the dark', 'https://a.org/doi/10.1234/m1')),
  ],
  ['lines of text', '<p>Moths fly at night when it is dark enough to fly.</p>'],
  ['names', 'Ada Sample, '],
  ['links on one line', `<a href="${opaque('a')}">moths at night</a> `],
  ['links without an address', '<a>moths at night</a><br>'],
  ['identifiers', '<p>doi:10.1234/a</p>'],
  ['dates', '22 January 2026 '],
  ['bars', '| '],
  ['full stops', '. '],
  ['breaks', '<br>\n'],
  ['headings', '<h2>a</h2>'],
])('%s take linear time', async (_, piece) => {
  const mail = (size: number): string => mailOf(articleOf(1), `<div>${piece.repeat(size)}</div>`)
  expect(await growth((size) => read(mail(size)), 2000)).toBeLessThan(3)
})

test.each<[string, string]>([
  ['alerts', BIORXIV],
  ['identifiers', 'doi:10.1234/a\n'],
  ['lines', 'moths fly at night\n'],
  ['blank lines', ' \n\n'],
  ['numbers of a list', '1. J Moth. 2026 Jan 15. doi: 10.1234/a.\n\nMoths.\n\n'],
  ['names', 'Ada Sample, Bo Example,\n'],
  ['words', 'moth '],
])('%s of plain text take linear time', async (_, piece) => {
  expect(await growth((size) => read(`${BIORXIV}\n${piece.repeat(size)}`), 2000)).toBeLessThan(3)
})

test('lines of one article of plain text take linear time', async () => {
  const head =
    '1. J Moth. 2026 Jan 15. doi: 10.1234/a.\n\nMoths in the dark.\n\nAda Moth, Bo Lamp.\n'
  const mail = (size: number): string =>
    `${head}\n${'moths fly at night and sleep\n'.repeat(size)}\ndoi: 10.1234/b\n`
  expect(await growth((size) => read(mail(size)), 8000)).toBeLessThan(3)
})

test.each<[string, string]>([
  ['records', 'Moths\nBy: Ada Moth\nURL: https://example.org/1\n They fly.\n\n'],
  ['names', 'By: Ada Moth (Wick;\n'],
  ['names that go on', 'Ada Moth (Wick;\n'],
  ['labels', 'Date: 2026\n'],
  ['titles', 'Title: Moths\n'],
  ['lines', 'moths fly\n'],
])('%s of lists with labels take linear time', async (_, piece) => {
  const list = 'Moths\nBy: Ada Moth;\n'
  expect(await growth((size) => read(`${list}${piece.repeat(size)}`), 2000)).toBeLessThan(3)
})
