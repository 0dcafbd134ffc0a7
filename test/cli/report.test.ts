import { expect, test } from 'vitest'
import { painterFor } from '../../src/cli/paint.ts'
import { failureLine, messageLine } from '../../src/cli/report.ts'
import type { DigestMessage } from '../../src/types.ts'

const plain = painterFor({ write: async () => {} }, {})
const point = { line: 3, column: 7, offset: 42 }

function lineOf(part: Partial<DigestMessage>): string {
  const found: DigestMessage = { reason: 'Odd', ruleId: 'a-rule', source: 'undigest', ...part }
  return messageLine('page.txt', found, plain)
}

test('a message has the place where its run begins', () => {
  const place = { start: point, end: { ...point, column: 9 } }
  expect(lineOf({ place })).toBe('page.txt:3:7 info Odd a-rule\n')
})

test('a place may be a point', () => {
  expect(lineOf({ place: point })).toBe('page.txt:3:7 info Odd a-rule\n')
})

test('in JSON the place is a pointer', () => {
  expect(lineOf({ pointer: '/0/title' })).toBe('page.txt:/0/title info Odd a-rule\n')
})

test('a message need not have a place', () => {
  expect(lineOf({})).toBe('page.txt info Odd a-rule\n')
})

test.each([
  [true, 'error'],
  [false, 'warning'],
])('fatal: %s is the severity %s', (fatal, severity) => {
  expect(lineOf({ fatal })).toBe(`page.txt ${severity} Odd a-rule\n`)
})

test('what was found and what was expected is said', () => {
  expect(lineOf({ actual: '48', expected: ['50', '51'], note: 'or so' })).toBe(
    'page.txt info Odd: 48, expected 50 or 51 (or so) a-rule\n',
  )
})

test('what was found is cut where it is long', () => {
  expect(lineOf({ actual: 'x'.repeat(500) })).toBe(`page.txt info Odd: ${'x'.repeat(79)}… a-rule\n`)
})

test('what was found is not cut within a character', () => {
  expect(lineOf({ actual: `${'x'.repeat(78)}${'\u{1f917}'.repeat(9)}` })).toBe(
    `page.txt info Odd: ${'x'.repeat(78)}… a-rule\n`,
  )
})

test('options of the parser are named as flags', () => {
  expect(lineOf({ reason: 'See the option referenceDate' })).toContain(
    'the option --reference-date',
  )
})

test('control characters do not reach the terminal', () => {
  const line = messageLine(
    '\u001b[2J',
    { reason: '\u0007', ruleId: '\u009b', source: '', actual: '\u001b', pointer: '/\r\n' },
    plain,
  )
  expect(line).toBe('[2J:/  info : \n')
})

test('an input that cannot be read is named', () => {
  expect(failureLine('a\nb', 'Gone', plain)).toBe('a b error Gone\n')
})
