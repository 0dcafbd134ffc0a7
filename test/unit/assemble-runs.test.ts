import { describe, expect, test } from 'vitest'
import { isName, isOrganization, isText, linkEnd, runEnd, textOf } from '../../src/assemble/runs.ts'
import { linesOf } from './assembled.ts'

const PAGE = 'https://huggingface.co/papers/2401.00001'
const LOGIN = 'https://huggingface.co/login?next=a'

describe('a run', () => {
  const endOf = (text: string): number => runEnd(linesOf(text), 0)

  test('is of the lines of text that follow one another', () => {
    expect(endOf('One\nTwo\nThree')).toBe(3)
    expect(endOf('One\nhttps://a.org\nThree')).toBe(3)
  })

  test.each([
    'One\n\nTwo',
    `One\n${PAGE}`,
    `One\n${LOGIN}`,
    'One\n7 authors',
    'One\n### Two',
    'One\n[Two](https://a.org)',
    'One\nAcme\n· Nov 25, 2024',
  ])('ends before what is none: %j', (text) => {
    expect(endOf(text)).toBe(1)
  })

  test('has a hundred lines at most', () => {
    expect(endOf('One\n'.repeat(100))).toBe(100)
    expect(endOf('One\n'.repeat(101))).toBe(100)
  })

  test('has the text of its lines', () => {
    expect(textOf(linesOf(' One\n Two\n\nThree'), 0)).toBe('One\nTwo')
    expect(textOf(linesOf('One\n\nTwo\nThree'), 0, 2)).toBe('One\nTwo')
  })
})

describe('a link over several lines', () => {
  const endOf = (text: string): number => linkEnd(linesOf(text), 0)

  test('ends on the line with its address', () => {
    expect(endOf(`[One\nTwo\n### Three](${PAGE})\nFour`)).toBe(3)
    expect(endOf(`[One](${PAGE})\nTwo`)).toBe(1)
  })

  test.each(['[One\n\nTwo', '[One\n7 authors', '[One\n[Two](https://a.org)', '[One'])(
    'ends where no address comes: %j',
    (text) => {
      expect(endOf(text)).toBe(1)
    },
  )

  test('has a hundred lines at most', () => {
    expect(endOf(`[One\n${'Two\n'.repeat(99)}`)).toBe(100)
    expect(endOf(`[One\n${'Two\n'.repeat(100)}`)).toBe(100)
  })
})

test.each([
  ['One', true],
  ['[One](https://a.org)', true],
  ['### One', false],
  ['', false],
])('a line is text, or a link that may be one: %j, %s', (text, is) => {
  expect(isText(linesOf(text)[0])).toBe(is)
})

describe('an organisation', () => {
  const is = (text: string): boolean => isOrganization(linesOf(text), 0)

  test.each([
    'Acme\n· Nov 25, 2024',
    'Acme\n·\nNov 25, 2024',
    'Acme\nhttps://huggingface.co/acme\n· Nov 25, 2024',
    '[Acme](https://huggingface.co/acme)\n· Nov 25, 2024',
    'Acme\n| Nov 25, 2024',
  ])('stands before the separator of a byline: %j', (text) => {
    expect(is(text)).toBe(true)
  })

  test.each([
    'Acme\nNov 25, 2024',
    'Acme\n• Nov 25, 2024',
    'Acme\n·',
    'Acme',
    'Acme\nhttps://huggingface.co/acme',
    'Acme\n7 authors\n·\nNov 25, 2024',
    '### Acme\n· Nov 25, 2024',
    'We present moths and lamps.\n· Nov 25, 2024',
  ])('stands nowhere else: %j', (text) => {
    expect(is(text)).toBe(false)
  })
})

describe('a name', () => {
  test.each([
    ['Acme', true],
    ['The Institute of Moths and Lamps', true],
    ['St. Lamp Institute', true],
    ['Acme Labs Inc.', true],
    ['Yahoo!', true],
    ['The St. Lamp Institute', false],
    ['We present moths here.', false],
    ['Do moths like lamps?', false],
    ['We list them all:', false],
    ['Acme.org Institute of Moths', true],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
  ])('is short, and no sentence: %j, %s', (text, is) => {
    expect(isName(linesOf(text)[0]!)).toBe(is)
  })
})
