import { describe, expect, test } from 'vitest'
import { createSource, parseDigest } from '../../src/index.ts'
import { linesWithoutPlace, lostLines } from '../support/accounts.ts'
import { deepFreeze } from '../support/freeze.ts'
import { pointsIn, positionsIn } from '../support/places.ts'
import { fixtures } from './fixtures.ts'

const pages = fixtures.map(({ name, bytes, options }) => {
  const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-8'
  return { name, text: new TextDecoder(label, { ignoreBOM: true }).decode(bytes), options }
})

describe.each(pages)('the digest of the fixture $name', ({ text, options }) => {
  const digest = parseDigest(text, { format: 'hf-papers', ...options, places: true })

  test('has every line in an entry, in the boilerplate or in a message', () => {
    expect(lostLines(text, digest)).toEqual([])
  })

  test('has every line of an entry in a place or in a message', () => {
    expect(linesWithoutPlace(text, digest)).toEqual([])
  })

  test('has points that the source has, too', () => {
    const source = createSource(text)
    for (const point of pointsIn(digest)) expect(source.point(point.offset)).toEqual(point)
  })

  test('has positions that begin and end with something visible', () => {
    const slices = positionsIn(digest).map(({ start, end }) => text.slice(start.offset, end.offset))
    expect(slices.filter((slice) => slice === '' || slice.trim() !== slice)).toEqual([])
  })

  test('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
  })

  test('is the same when it is read again', () => {
    const again = deepFreeze({ format: 'hf-papers', ...options, places: true })
    expect(parseDigest(text, again)).toStrictEqual(digest)
  })
})

test('two digests share no object that a caller could change in both', () => {
  const [page] = pages
  const [first, second] = [1, 2].map(() => parseDigest(page?.text ?? ''))
  first?.entries.push({ githubLinks: [], links: [] })
  first?.messages.splice(0)
  expect(second).toEqual(parseDigest(page?.text ?? ''))
})
