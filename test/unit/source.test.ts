import { describe, expect, test } from 'vitest'
import { createSource } from '../../src/index.ts'

const point = (text: string, offset: number): [number, number, number] => {
  const { line, column, offset: inside } = createSource(text).point(offset)
  return [line, column, inside]
}

test('a source has its text', () => {
  expect(createSource('one\ntwo').text).toBe('one\ntwo')
})

describe('a point', () => {
  test.each([
    ['line feeds', 'one\ntwo\n', 4],
    ['carriage returns', 'one\rtwo\r', 4],
    ['both together', 'one\r\ntwo\r\n', 5],
  ])('behind lines that end in %s is on the next line', (_, text, offset) => {
    expect(point(text, offset)).toEqual([2, 1, offset])
  })

  test('between a carriage return and its line feed is on the line that they end', () => {
    expect(point('one\r\ntwo', 4)).toEqual([1, 5, 4])
  })

  test('behind a line feed and a carriage return is two lines further', () => {
    expect(point('one\n\rtwo', 5)).toEqual([3, 1, 5])
  })

  test.each(['\u2028', '\u2029', '\u0085', '\v', '\f'])('is on the same line behind %j', (mark) => {
    expect(point(`one${mark}two`, 4)).toEqual([1, 5, 4])
  })

  test('counts a byte order mark', () => {
    expect(point('\ufeffone', 1)).toEqual([1, 2, 1])
  })

  test('counts the two units of an astral character', () => {
    expect(point('🦋moth', 2)).toEqual([1, 3, 2])
  })

  test('at the start is the first of the first line', () => {
    expect(point('one', 0)).toEqual([1, 1, 0])
  })

  test('at the end of a text that ends in a line ending is on a line of its own', () => {
    expect(point('one\n', 4)).toEqual([2, 1, 4])
  })

  test('of an empty text is its start', () => {
    expect(point('', 0)).toEqual([1, 1, 0])
  })

  test('before the text is its start', () => {
    expect(point('one\ntwo', -5)).toEqual([1, 1, 0])
  })

  test('behind the text is its end', () => {
    expect(point('one\ntwo', 50)).toEqual([2, 4, 7])
  })

  test('is found on each of many lines', () => {
    const source = createSource('ab\n'.repeat(1000))
    const found = Array.from({ length: 1000 }, (_, index) => source.point(3 * index + 1))
    expect(found.map(({ line }) => line)).toEqual(found.map((_, index) => index + 1))
    expect(found.every(({ column }) => column === 2)).toBe(true)
  })
})

test('a position has the points of both its ends', () => {
  expect(createSource('one\ntwo').position(1, 5)).toEqual({
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 2, column: 2, offset: 5 },
  })
})
