import { describe, expect, test } from 'vitest'
import { readHead } from '../../src/assemble/head.ts'
import { cardsOf, linesOf, raw } from './assembled.ts'

const PAGE = 'https://huggingface.co/papers/2401.00001'
const LOGIN = 'https://huggingface.co/login?next=a'
const LONG = 'a'.repeat(201)

const headOf = (text: string, start = 0): ReturnType<typeof readHead> =>
  readHead(linesOf(text), start)

const endOf = (text: string, start = 0): number | undefined => headOf(text, start)?.end

describe('the head of a page', () => {
  test('is none where no line is known', () => {
    expect(headOf('Moths\nLamps')).toBeUndefined()
    expect(headOf('Subscribe\nMoths', 1)).toBeUndefined()
  })

  test('ends at its last known line, whatever stands between', () => {
    expect(endOf('Daily Papers\nby AK\n\nMika\n\nSubscribe\n\nMoths')).toBe(4)
  })

  test.each([
    '### Moths',
    '  ### Moths',
    `# [Moths](${PAGE})`,
    'Submitted by mika',
    '[-] 19',
    `[19](${LOGIN})`,
    '19][1]',
    '7 authors',
    '·',
    'Acme · Nov 25, 2024',
    LONG,
    `[${LONG}](https://a.org)`,
  ])('ends where cards begin: %j', (card) => {
    expect(endOf(`Daily Papers\n${card}\nSubscribe`)).toBe(1)
  })

  test.each([
    '# Moths',
    '# Moths ### Lamps',
    '# [Moths](https://a.org)',
    'Upvote 7',
    '  19',
    '• Nov 25, 2024',
    'https://a.org',
    'a'.repeat(200),
  ])('goes on where none begin: %j', (line) => {
    expect(endOf(`Daily Papers\n${line}\nSubscribe`)).toBe(3)
  })

  test.each([
    ['Moths are\ndaily\nand lamps', 1],
    ['Moths are\ndaily\n\nand lamps', 3],
    ['Moths are\n\ndaily\nand lamps', 3],
    ['Subscribe\ndaily\nand lamps', 3],
    ['Moths are\ndaily\nsubscribe', 4],
    ['# Moths\ndaily\nand lamps', 3],
    ['Moths are\ndaily\n# and lamps', 3],
  ])('has no line within a text: %j', (text, end) => {
    expect(endOf(`Daily Papers\n\n${text}\n\n7 authors`)).toBe(end)
  })

  test('has no organisation', () => {
    expect(endOf('Daily Papers\n\nCompany\n· Nov 25, 2024\n')).toBe(1)
  })

  test('looks 400 lines ahead', () => {
    const names = 'Mika\n'.repeat(398)
    expect(endOf(`Subscribe\n${names}Company\n`)).toBe(400)
    expect(endOf(`Subscribe\n${names}Mika\nCompany\n`)).toBe(1)
  })
})

describe('the foot of a page', () => {
  test('is all that follows where no cards do', () => {
    expect(endOf('7 authors\nCompany\nMoths\nLamps', 1)).toBe(4)
  })

  test('is taken 400 lines at a time', () => {
    expect(endOf(`7 authors\nCompany\n${'Mika\n'.repeat(500)}`, 1)).toBe(401)
  })

  test('is its known lines where cards follow', () => {
    expect(endOf('7 authors\nCompany\nMoths\n### Lamps', 1)).toBe(2)
    expect(endOf(`7 authors\nCompany\n${'Mika\n'.repeat(398)}\n### Lamps`, 1)).toBe(2)
  })

  test('is no head: a page of one line keeps what follows it', () => {
    expect(endOf('Company\nMoths\nLamps')).toBe(1)
  })
})

describe('the date of a page', () => {
  const dateOf = (text: string): string | undefined => raw(text).date?.value

  test.each([
    ['Dec 10\n\nA Title\n\nWe present.\n', 'Dec 10'],
    ['Daily Papers\n\nDec 10\n', 'Dec 10'],
    ['Daily Papers\n\nDec\n10\n', 'Dec 10'],
    ['Daily Papers\nMika\nDec 10\n', 'Dec 10'],
    ['Mika\nDec 10\nSubscribe\n', undefined],
    ['Daily Papers\n\nDec 10 5\n', undefined],
    ['Daily Papers\n\n### Moths\n\nWe shine.\n', undefined],
  ])('stands first or below a known line: %j', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })

  test('has a label and a place', () => {
    expect(raw('Daily Papers\n\nDec\n10\n\nSubscribe\n').date).toEqual({
      label: 'published',
      value: 'Dec 10',
      position: {
        start: { line: 3, column: 1, offset: 14 },
        end: { line: 4, column: 3, offset: 20 },
      },
    })
  })
})

describe('a page of trending papers', () => {
  test('says so, and does not say that it is one of a day', () => {
    expect(headOf('Trending Papers\nSubscribe')?.trending).toBe(true)
    expect(headOf('Daily Papers\nTrending Papers')?.trending).toBe(false)
    expect(headOf('Subscribe\nCompany')?.trending).toBe(false)
  })
})

describe('a line that reads like one of the page', () => {
  const CARD = `A Title\n\n${'We present an abstract of moths. '.repeat(7)}\n`

  test('is the organisation in place of the authors', () => {
    expect(cardsOf(`${CARD}\nCompany\n· Nov 25, 2024\n\nSubscribe\n`)[0]?.slice(2)).toEqual([
      'organization Company',
      'published Nov 25, 2024',
    ])
  })

  test('is of the page where no card is above it', () => {
    const text = `${CARD}\n7 authors\n·\nNov 25, 2024\n\nDaily Papers\n· Nov 26, 2024\nSubscribe\n`
    expect(cardsOf(text)).toHaveLength(1)
  })
})
