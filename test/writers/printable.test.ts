import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '../../src/writers/printable.ts'
import { hardText, UNSEEN } from './entries.ts'

test('a line break or a tab is a space', () => {
  expect(printable('one\ttwo\r\nthree\u2028four')).toBe('one two three four')
})

test('an escape sequence does nothing any more', () => {
  expect(printable('\u001b[31mred\u001b[0m')).toBe('[31mred[0m')
})

test('text cannot be turned around', () => {
  expect(printable('a\u202Etxt.exe')).toBe('atxt.exe')
})

test('half a surrogate pair is shown as unreadable', () => {
  expect(printable('a\ud800b')).toBe('a\ufffdb')
})

test('emoji that are joined stay joined', () => {
  expect(printable('👩‍👩‍👧')).toBe('👩‍👩‍👧')
})

test('no text keeps a control character or a line break', () => {
  fc.assert(
    fc.property(hardText(), (text) => {
      expect(printable(text)).not.toMatch(UNSEEN)
      expect(printable(text)).not.toContain('\n')
    }),
  )
})
