import { describe, expect, test } from 'vitest'
import {
  isCount,
  isUrl,
  readAuthorCount,
  readBox,
  readDated,
  readSubmitter,
  splitByline,
  withoutBullets,
} from '../../src/lines.ts'

describe('the bullets before a text', () => {
  test.each([
    '• a',
    '· a',
    '- a',
    '* a',
    '+ a',
    '| a',
    '– a',
    '— a',
    '▪ a',
    '◦ a',
    '‣ a',
    '•· - a',
    '-a',
    'a',
  ])('are taken off: %s', (text) => {
    expect(withoutBullets(text)).toBe('a')
  })

  test.each(['', '0', '9', 'z', 'Z', '/a', ':a', '{a}', 'ä', ' - a', '[- a]'])(
    'are not what else a text begins with: %j',
    (text) => {
      expect(withoutBullets(text)).toBe(text)
    },
  )
})

describe('a number of authors', () => {
  test.each(['7 authors', '1 author', '0 authors', '9 AUTHORS', '1,204 authors', '100+  authors'])(
    'is %s',
    (text) => {
      expect(readAuthorCount(text)).toBe(text)
    },
  )

  test.each([
    '',
    'seven authors',
    ' 7 authors',
    '7authors',
    '7 authors agree',
    '7 of 8 authors',
    ',7 authors',
    '7++ authors',
    '/7 authors',
    ':7 authors',
  ])('is not %j', (text) => {
    expect(readAuthorCount(text)).toBeUndefined()
  })
})

describe('a line with a date', () => {
  test.each([
    ['Nov 25, 2024', 'Nov 25, 2024', undefined],
    ['Nov 25, 2024 1', 'Nov 25, 2024', '1'],
    ['Nov 25 1,204', 'Nov 25', '1,204'],
    ['Nov 25, 2024 1.2k', 'Nov 25, 2024', '1.2k'],
    ['Nov 25, 2024 3M', 'Nov 25, 2024', '3M'],
    ['Published on Sep 16, 2026', 'Sep 16, 2026', undefined],
    ['published Sep 16, 2026 4', 'Sep 16, 2026', '4'],
    ['2024-11-25', '2024-11-25', undefined],
    ['2024-11-25 12', '2024-11-25', '12'],
    ["25 Nov '24", "25 Nov '24", undefined],
    ['Nov 2024', 'Nov 2024', undefined],
    [`Nov 25,${' '.repeat(39)}2024`, `Nov 25,${' '.repeat(39)}2024`, undefined],
  ])('is %s', (text, date, count) => {
    expect(readDated(text)).toEqual({ date, count })
  })

  test.each([
    '',
    'May',
    'Nov 25, 2024.',
    'Nov 25, 2024 x1',
    'on Nov 25, 2024',
    'Published in Nov 2024',
    '2024-11',
    '2024',
    'Nov 25, 2024 1 2',
    'Nov 3k',
    `Nov 25,${' '.repeat(40)}2024`,
  ])('is not %j', (text) => {
    expect(readDated(text)).toBeUndefined()
  })
})

describe('a number alone', () => {
  test.each(['0', '94', '1204', '1,204', '1,204,567', '3k', '3.29k', '3.29K', '2m', '2.5M'])(
    'is %s',
    (text) => {
      expect(isCount(text)).toBe(true)
    },
  )

  test.each(['', '1,20', '1234,567', '3.29', '3.k', '3.29kk', '94 ', ' 94', '-94', '94x', '.5k'])(
    'is not %j',
    (text) => {
      expect(isCount(text)).toBe(false)
    },
  )
})

describe('a vote box', () => {
  test.each([
    ['[-] 19', '19'],
    ['[ ] 19', '19'],
    ['[x] 19', '19'],
    ['[✓]19', '19'],
    ['[] 3.2k', '3.2k'],
    ['[-] -', '-'],
    ['19', '19'],
    ['-', '-'],
  ])('%s shows %s', (text, shown) => {
    expect(readBox(text)).toBe(shown)
  })

  test.each(['', '[-]', '[-] ', '[y] 19', '[--] 19', '[-] a', '[-] 19 20', 'a [-] 19', '--', 'x'])(
    'is not %j',
    (text) => {
      expect(readBox(text)).toBeUndefined()
    },
  )
})

describe('who submitted a paper', () => {
  test.each([
    ['Submitted by mika', 'mika'],
    ['Submitted by: mika', 'mika'],
    ['SUBMITTED BY mika', 'mika'],
    ['Submitted by [mika] mika', 'mika'],
    ['Submitted by[]mika', 'mika'],
    ['Submitted by mika_7.b-c', 'mika_7.b-c'],
    ['Submitted by Ägir', 'Ägir'],
    ['Submitted by', ''],
    ['Submitted by:', ''],
    ['Submitted by [mika]', ''],
  ])('is printed in %j', (text, name) => {
    expect(readSubmitter(text)).toBe(name)
  })

  test.each([
    '',
    'submitted by mika',
    'was Submitted by mika',
    'Submitted by mika and ana',
    'Submitted by: :mika',
    'Submitted by mika!',
  ])('is not printed in %j', (text) => {
    expect(readSubmitter(text)).toBeUndefined()
  })
})

describe('an address alone', () => {
  test.each(['https://a.org', 'http://a.org', 'HTTPS://a.org', '<https://a.org>'])(
    'is %s',
    (text) => {
      expect(isUrl(text)).toBe(true)
    },
  )

  test.each([
    '',
    'https://',
    'see https://a.org',
    'https://a.org b',
    '<<https://a.org',
    'ftp://a.org',
  ])('is not %j', (text) => {
    expect(isUrl(text)).toBe(false)
  })
})

test('the parts of a byline stand between its separators', () => {
  expect(splitByline('7 authors · Acme Lab • Nov 25')).toEqual(['7 authors', 'Acme Lab', 'Nov 25'])
  expect(splitByline('a∙b⋅c・d‧e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(splitByline('· a ·  · b ·')).toEqual(['a', 'b'])
  expect(splitByline('a - b')).toEqual(['a - b'])
})
