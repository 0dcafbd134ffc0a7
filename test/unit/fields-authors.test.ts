import { describe, expect, test } from 'vitest'
import { readAuthors } from '../../src/fields/authors.ts'

const namesIn = (value: string): readonly string[] => readAuthors(value).names

describe('the end of a list of authors', () => {
  test.each([
    'Ann Lee et al.',
    'Ann Lee et al',
    'Ann Lee, et al.,',
    'Ann Lee; et al. ;',
    'Ann Lee, Et Al.',
    'Ann Lee, et. al.',
    'Ann Lee, etal.',
    'Ann Lee and et al.',
    'Ann Lee, and et al.',
    'Ann Lee, and others',
    'Ann Lee…',
    'Ann Lee...',
    'Ann Lee, ...',
  ])('tells that it breaks off: %s', (value) => {
    expect(readAuthors(value)).toEqual({ names: ['Ann Lee'], truncated: true, more: undefined })
  })

  test.each([
    ['Ann Lee,', ['Ann Lee']],
    ['Ann Lee, ; ', ['Ann Lee']],
    ['Ann Lee and (李安)', ['Ann Lee']],
    ['Ann Lee, Janet Al', ['Ann Lee', 'Janet Al']],
    ['Ann Lee, Bet Albert', ['Ann Lee', 'Bet Albert']],
    ['Ann Lee, Some others', ['Ann Lee', 'Some others']],
    ['Ann Lee, B..', ['Ann Lee', 'B..']],
    ['… Ann Lee', ['… Ann Lee']],
  ])('tells nothing where it only looks so: %s', (value, names) => {
    expect(readAuthors(value)).toEqual({ names, truncated: false, more: undefined })
  })

  test.each([
    ['Ann Lee (3 more authors)', 3],
    ['Ann Lee (1 additional author not shown)', 1],
    ['Ann Lee (84 OTHER AUTHORS)', 84],
  ])('tells how many more there are: %s', (value, more) => {
    expect(readAuthors(value)).toEqual({ names: ['Ann Lee'], truncated: true, more })
  })

  test.each(['Ann Lee, Bo Dahl [...] Cy Orr', 'Ann Lee, Bo Dahl, […], Cy Orr'])(
    'may be printed behind names that are left out: %s',
    (value) => {
      expect(readAuthors(value)).toEqual({
        names: ['Ann Lee', 'Bo Dahl', 'Cy Orr'],
        truncated: true,
        more: undefined,
      })
    },
  )

  test.each(['Ann Lee (3 more authorships)', 'Ann Lee (3 authors)', 'Ann Lee (more authors)'])(
    'tells no number where none is meant: %s',
    (value) => {
      expect(readAuthors(value)).toEqual({ names: ['Ann Lee'], truncated: false, more: undefined })
    },
  )
})

describe('what stands between names', () => {
  test.each([
    'Lee, Ann; Dahl, Bo',
    'Lee, Ann; and Dahl, Bo',
    'Lee, Ann; & Dahl, Bo',
    'and Lee, Ann; Dahl, Bo',
    'Lee, Ann;; Dahl, Bo;',
    'Lee, Ann; and; Dahl, Bo',
  ])('is a semicolon where commas are part of the names: %s', (value) => {
    expect(namesIn(value)).toEqual(['Lee, Ann', 'Dahl, Bo'])
  })

  test('may be a word before the last name, where the others have semicolons', () => {
    expect(namesIn('A. Lee; B. Dahl and C. Orr')).toEqual(['A. Lee', 'B. Dahl', 'C. Orr'])
    expect(namesIn('Institute of Moths and Lamps; B. Dahl')).toEqual([
      'Institute of Moths and Lamps',
      'B. Dahl',
    ])
  })

  test.each([
    'Ann Lee, and Bo Dahl',
    'Ann Lee,and Bo Dahl',
    'Ann Lee,& Bo Dahl',
    'Ann Lee & Bo Dahl',
    'and Ann Lee, Bo Dahl',
    '& Ann Lee, Bo Dahl',
    'Ann Lee, Bo Dahl, and',
    'Ann Lee, Bo Dahl, &',
    'Ann Lee: Bo Dahl:',
  ])('is a comma, a word, or both: %s', (value) => {
    expect(namesIn(value)).toEqual(['Ann Lee', 'Bo Dahl'])
  })

  test.each([
    ['andrea Lee; ana Fernand Roe', ['andrea Lee', 'ana Fernand Roe']],
    ['&co Lee; Bo R& Dahl', ['&co Lee', 'Bo R& Dahl']],
    ['a:b Lee, Bo Dahl', ['a:b Lee', 'Bo Dahl']],
    ['Sandy Lee, Bo Andersen', ['Sandy Lee', 'Bo Andersen']],
  ])('is told from the same letters within a name: %s', (value, names) => {
    expect(namesIn(value)).toEqual(names)
  })
})

describe('a suffix behind a comma', () => {
  test.each(['Jr.', 'Jr', 'Sr.', 'Sr', 'II', 'III', 'IV'])('belongs to its name: %s', (suffix) => {
    expect(namesIn(`Ann Lee, ${suffix}, Bo Dahl`)).toEqual([`Ann Lee, ${suffix}`, 'Bo Dahl'])
  })

  test.each(['I', 'V', 'IIII', 'Jr..', 'X Jr', 'IV B'])('is a name if it is none: %s', (name) => {
    expect(namesIn(`Ann Lee, ${name}`)).toEqual(['Ann Lee', name])
  })

  test('is a name where it stands first', () => {
    expect(namesIn('Jr., Ann Lee')).toEqual(['Jr.', 'Ann Lee'])
  })
})

describe('what stands in parentheses', () => {
  test.each([
    ['Ann Lee (1), Bo Dahl (2)', ['Ann Lee', 'Bo Dahl']],
    ['Ann (A.) Lee, Bo Dahl', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee ((1) City, (2) Land), Bo Dahl', ['Ann Lee', 'Bo Dahl']],
    ['(1) Ann Lee, Bo Dahl', ['Ann Lee', 'Bo Dahl']],
    ['(City)', []],
  ])('is left out, with what is nested in it: %s', (value, names) => {
    expect(namesIn(value)).toEqual(names)
  })
})

test('an empty list has no names', () => {
  expect(readAuthors('')).toEqual({ names: [], truncated: false, more: undefined })
  expect(namesIn(' , ; ')).toEqual([])
})

test('a parenthesis that closes nothing costs no name', () => {
  expect(namesIn('Ann Lee), Bo Dahl (City), Cy Roe')).toEqual(['Ann Lee', 'Bo Dahl', 'Cy Roe'])
})
