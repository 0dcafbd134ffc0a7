import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Digest } from '../../src/types.ts'
import { jsonPieces, toJson } from '../../src/writers/json.ts'
import { fullEntry, hardEntry, UNSEEN } from './entries.ts'

const digest: Digest = {
  format: 'hf-papers',
  digestDate: { iso: '--12-10', implied: [], raw: 'Dec 10' },
  boilerplate: [],
  entries: [fullEntry, fullEntry],
  messages: [],
}

test('a digest is printed as JSON.stringify indents it', () => {
  expect(toJson(digest)).toBe(JSON.stringify(digest, null, 2))
})

test('with a margin it can stand inside other JSON', () => {
  expect(`[\n  ${[...jsonPieces(digest, '  ')].join('')}\n]`).toBe(
    JSON.stringify([digest], null, 2),
  )
})

test('every entry is a piece of its own', () => {
  const pieces = [
    ...jsonPieces({ ...digest, entries: Array.from({ length: 100 }, () => fullEntry) }),
  ]
  expect(pieces.length).toBeGreaterThan(100)
})

test('every digest parses back to itself', () => {
  fc.assert(
    fc.property(fc.array(hardEntry(), { maxLength: 3 }), (entries) => {
      const hard = { ...digest, entries }
      expect(JSON.parse(toJson(hard))).toEqual(JSON.parse(JSON.stringify(hard)))
    }),
  )
})

test('no control character reaches the output', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      expect(toJson({ ...digest, entries: [entry] })).not.toMatch(UNSEEN)
    }),
  )
})
