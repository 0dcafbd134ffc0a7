import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { flag, oneOf, readOptions, textOf, wholeNumber } from '../../scripts/options.mjs'

const OPTIONS = {
  cases: wholeNumber(1, 1000),
  seed: wholeNumber(-10, 10),
  format: oneOf(['feed', 'hf-html, cards only']),
  path: textOf('numbers between colons', /^\d+(?::\d+)*$/),
  out: textOf('a folder'),
  write: flag,
}
const NAMES = { ...oneOf(['feed', 'pubmed']), most: 2 }

describe('the options of a script', () => {
  test('are values of their kinds', () => {
    const given = ['--cases', '1000', '--seed=-10', '--format', 'hf-html, cards only', '--write']
    expect(readOptions(given, OPTIONS)).toEqual({
      cases: 1000,
      seed: -10,
      format: 'hf-html, cards only',
      write: true,
      words: [],
    })
  })

  test('are absent where they are not given', () => {
    expect(readOptions([], OPTIONS)).toEqual({ words: [] })
  })

  test.each([
    [['--cases', '0'], "--cases takes a whole number from 1 to 1000, not '0'"],
    [['--cases=-5'], "--cases takes a whole number from 1 to 1000, not '-5'"],
    [['--cases', '1001'], "--cases takes a whole number from 1 to 1000, not '1001'"],
    [['--cases', 'abc'], "--cases takes a whole number from 1 to 1000, not 'abc'"],
    [['--cases', '1e2'], "--cases takes a whole number from 1 to 1000, not '1e2'"],
    [['--seed', '1.5'], "--seed takes a whole number from -10 to 10, not '1.5'"],
    [['--seed', ''], "--seed takes a whole number from -10 to 10, not ''"],
    [['--format', 'nope'], "--format takes one of 'feed', 'hf-html, cards only', not 'nope'"],
    [
      ['--format', 'toString'],
      "--format takes one of 'feed', 'hf-html, cards only', not 'toString'",
    ],
    [['--path', '1:'], "--path takes numbers between colons, not '1:'"],
    [['--out', ''], "--out takes a folder, not ''"],
    [['--cases', '5', '--cases', '0'], "--cases takes a whole number from 1 to 1000, not '0'"],
    [['word'], "'word' is one too many"],
  ])('%j are refused', (given, complaint) => {
    expect(() => readOptions(given, OPTIONS)).toThrow(new Error(complaint))
  })

  test.each([
    [['--nope'], /^Unknown option '--nope' \(known are --cases, .*, --write\)$/],
    [['--cases'], /^Option '--cases <value>' argument missing \(known are /],
    [
      ['--cases', '-5'],
      /^Option '--cases' argument is ambiguous\. .* use '--cases=-XYZ'\. \(known are /,
    ],
    [['--write=no'], /^Option '--write' does not take an argument \(known are /],
  ])('%j are refused in one line', (given, complaint) => {
    expect(() => readOptions(given, OPTIONS)).toThrow(complaint)
  })
})

describe('the words of a script', () => {
  test('are read each', () => {
    expect(readOptions(['pubmed', 'feed'], {}, NAMES).words).toEqual(['pubmed', 'feed'])
  })

  test.each([
    [['nope'], "Name one of 'feed', 'pubmed', not 'nope'"],
    [['feed', 'feed', 'pubmed'], "'pubmed' is one too many"],
  ])('%j are refused', (given, complaint) => {
    expect(() => readOptions(given, {}, NAMES)).toThrow(new Error(complaint))
  })
})

test('a script with a wrong option ends with a line on standard error and the status 2', () => {
  const script =
    "import { optionsOfScript } from './scripts/options.mjs'; optionsOfScript({}); console.log('on')"
  const parts = ['--input-type=module', '--eval', script, 'script', 'nonsense']
  const { status, stdout, stderr } = spawnSync(process.execPath, parts, { encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([2, '', "'nonsense' is one too many\n"])
})
