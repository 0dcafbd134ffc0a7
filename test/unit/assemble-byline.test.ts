import { describe, expect, test } from 'vitest'
import { bylineAt } from '../../src/assemble/byline.ts'
import { boilerplateOf, cardsOf, linesOf, messagesOf } from './assembled.ts'

const LOGIN = 'https://huggingface.co/login?next=a'
const PAGE = 'https://huggingface.co/papers/2401.00001'
const OTHER = 'https://huggingface.co/papers/2401.00002'
const CARD = 'A Title\n\nWe present an abstract of moths.\n'

/** The pieces of the byline that a text begins with, and how many lines it has. */
function bylineOf(text: string): { pieces: string[]; end: number; complete: boolean } {
  const { pieces, end, complete } = bylineAt(linesOf(text), 0)
  return { pieces: pieces.map(({ label, value }) => `${label} ${value}`), end, complete }
}

describe('a byline', () => {
  test.each([
    ['7 authors · Nov 25, 2024', 1],
    ['  • 7 authors\n·\nNov 25, 2024', 3],
    ['7 authors\nNov 25, 2024', 2],
    [`7 authors\n${PAGE}\n·\n-\nNov 25, 2024`, 5],
    [`7 authors\n·\n[5](${PAGE}#community)\nNov 25, 2024`, 4],
  ])('is complete with authors and a date: %j', (text, end) => {
    expect(bylineOf(text)).toEqual({
      pieces: ['authorCount 7 authors', 'published Nov 25, 2024'],
      end,
      complete: true,
    })
  })

  test.each(['· Nov 25, 2024', '·\nNov 25, 2024'])(
    'is complete with a separator and a date: %j',
    (text) => {
      expect(bylineOf(text)).toMatchObject({ pieces: ['published Nov 25, 2024'], complete: true })
    },
  )

  test.each(['Nov 25, 2024', '• Nov 25, 2024', '7 authors', '7 authors\n·', '·', 'Moths'])(
    'is not complete with less: %j',
    (text) => {
      expect(bylineOf(text).complete).toBe(false)
    },
  )

  test('ends with its date', () => {
    expect(bylineOf('7 authors\n·\nNov 25, 2024 1\n·\nAcme · Nov 26')).toEqual({
      pieces: ['authorCount 7 authors', 'published Nov 25, 2024', 'countAfterDate 1'],
      end: 3,
      complete: true,
    })
  })

  test.each([
    `7 authors\n·\n### [Moths](${OTHER})\n·\nNov 25, 2024`,
    `7 authors\n·\n[Moths](${OTHER})\n·\nNov 25, 2024`,
    `7 authors\n·\n[-](${LOGIN})\n·\nNov 25, 2024`,
    '7 authors\n·\nMoths\n·\nNov 25, 2024',
    '7 authors\n·\nhttps://a.org\n·\nNov 25, 2024',
    '7 authors\n·\n9 authors\n·\nNov 25, 2024',
  ])('ends before what is of another card: %j', (text) => {
    expect(bylineOf(text)).toEqual({ pieces: ['authorCount 7 authors'], end: 2, complete: false })
  })

  test('has eight lines at most', () => {
    const separators = '·\n'.repeat(7)
    expect(bylineOf(`${separators}Nov 25, 2024`).complete).toBe(true)
    expect(bylineOf(`·\n${separators}Nov 25, 2024`)).toMatchObject({ end: 8, complete: false })
  })

  test('has the address of an organisation with it alone', () => {
    const { pieces } = bylineAt(linesOf('[Acme](https://a.org/acme) · Nov 25, 2024'), 0)
    expect(pieces.map(({ value, url, at }) => [value, url, at])).toEqual([
      ['Acme', 'https://a.org/acme', 0],
      ['Nov 25, 2024', undefined, 0],
    ])
  })
})

describe('a date that cannot be read', () => {
  test('is a date where one stands', () => {
    expect(bylineOf('7 authors\n·\n2 days ago\n\nMoths')).toEqual({
      pieces: ['authorCount 7 authors', 'published 2 days ago'],
      end: 3,
      complete: true,
    })
    expect(bylineOf(`7 authors\n·\n2${'s'.repeat(29)}\n\nMoths`).complete).toBe(true)
  })

  test.each([
    ['no authors are before it', '·\n2 days ago\n\nMoths'],
    ['no separator is before it', '7 authors\n2 days ago\n\nMoths'],
    ['a blank line is before it', '7 authors\n·\n\n2 days ago\n\nMoths'],
    ['it has no number', '7 authors\n·\nYesterday\n\nMoths'],
    ['it is a number', '7 authors\n·\n1984\n\nMoths'],
    ['it is long', `7 authors\n·\n2${'s'.repeat(30)}\n\nMoths`],
    ['it is the last line of a page, which may be cut off', '7 authors\n·\n2 days ago\n'],
    ['nothing is there', '7 authors\n·\n'],
  ])('is none where %s', (_, text) => {
    expect(bylineOf(text)).toMatchObject({ complete: false })
    expect(bylineOf(text).pieces.join()).not.toContain('published')
  })
})

describe('the byline of a card', () => {
  test('does not take the title of the next card, which is a link', () => {
    const text = `[A Title](${PAGE})\n\n• ·\n 7 authors\n\n[Moths](${OTHER})\n\n• ·\n12 authors\n`
    expect(cardsOf(text)).toEqual([
      ['title A Title', 'authorCount 7 authors'],
      ['title Moths', 'authorCount 12 authors'],
    ])
  })

  test('may have its date first', () => {
    expect(cardsOf(`${CARD}\nAcme · Nov 25, 2024\n7 authors\n`)[0]?.slice(2)).toEqual([
      'organization Acme',
      'published Nov 25, 2024',
      'authorCount 7 authors',
    ])
  })

  test('may print its authors twice', () => {
    expect(cardsOf(`${CARD}\n7 authors\n7 authors\n`)[0]?.slice(2)).toEqual([
      'authorCount 7 authors',
      'authorCount 7 authors',
    ])
  })

  test('is followed by no second date: that one is of a card without a title', () => {
    const text = `${CARD}\nAcme · Nov 25, 2024\n9 authors · Nov 26, 2024\n`
    expect(cardsOf(text)[0]?.slice(2)).toEqual(['organization Acme', 'published Nov 25, 2024'])
    expect(messagesOf(text)).toEqual(['unclaimed-text 6'])
  })

  test('is of no card where the title is missing', () => {
    const text = `10\n\n7 authors\n\n${CARD}`
    expect(cardsOf(text)[0]?.[0]).toBe('upvotes 10')
    expect(boilerplateOf(text)).toEqual([])
    expect(messagesOf(text)).toEqual(['unclaimed-text 3', 'byline-missing 1-7'])
  })

  test('does not take the address of the next card that stands between separators', () => {
    const text = `${CARD}\n7 authors · Nov 25, 2024\n·\n${OTHER}\n\n·\n`
    expect(messagesOf(text)).toEqual(['unclaimed-text 9', 'unclaimed-text 7'])
  })
})
