import { describe, expect, test } from 'vitest'
import { cardsOf, messagesOf, placesOf, raw } from './assembled.ts'

const LOGIN = 'https://huggingface.co/login?next=a'
const PAGE = 'https://huggingface.co/papers/2401.00001'
const CARD = '### A Title\n\nWe present an abstract of moths.\n'
const NEXT = 'Moths at Night\n\nWe present moths.\n'

/** The fields of a page's cards but for those of its texts. */
const countsOf = (text: string): string[][] =>
  cardsOf(text).map((fields) => fields.filter((field) => !/^(?:title|abstract) /.test(field)))

describe('a button of a trending card', () => {
  test('counts with its number on its line, on the next, or several spaces further', () => {
    expect(countsOf(`${CARD}\nUpvote 7\n\nGitHub  3.2k\n`)).toEqual([['upvotes 7', 'stars 3.2k']])
    expect(countsOf(`${CARD}\nUpvote\n\n7\n\nGitHub\n\n3.2k\n`)).toEqual([
      ['upvotes 7', 'stars 3.2k'],
    ])
  })

  test('counts nothing where it leads to another page', () => {
    const text = `${CARD}\n7 authors\n\narXiv Page\n\nProject Page 12\n`
    expect(countsOf(text)).toEqual([['authorCount 7 authors']])
    expect(placesOf(text).at(-1)).toBe('7 authors\n\narXiv Page\n\nProject Page 12')
  })

  test('counts although one that leads to another page stands beside it', () => {
    expect(countsOf(`${CARD}\nUpvote 7 arXiv Page\n`)).toEqual([['upvotes 7']])
  })

  test('stands at the end of a text, but not within one', () => {
    expect(countsOf(`${CARD}Upvote 7\n`)).toEqual([['upvotes 7']])
    expect(messagesOf(`${CARD}Upvote 7\nis what moths cannot do.\n`)).toContain(
      'byline-like-text 4',
    )
  })

  test('may stand between a byline and the next title', () => {
    const text = `A Title\n\nWe present moths.\n\n7 authors\n·\n2 days ago\nGitHub 3.2k\n${NEXT}`
    expect(countsOf(text)).toEqual([
      ['authorCount 7 authors', 'published 2 days ago', 'stars 3.2k'],
      [],
    ])
  })
})

describe('a vote box', () => {
  test('begins a card below one without a byline', () => {
    const box = `19\n${LOGIN}`
    expect(cardsOf(`${CARD}\n${box}\n${NEXT}`)[1]).toEqual([
      'upvotes 19',
      'title Moths at Night',
      'abstract We present moths.',
    ])
  })

  test('begins a card although no votes are in it', () => {
    expect(cardsOf(`${CARD}\n[-](${LOGIN})\n\n${NEXT}`)[1]).toEqual([
      'title Moths at Night',
      'abstract We present moths.',
    ])
  })

  test('without votes says that the pages of the cards have boxes', () => {
    const text = `[-](${LOGIN})\n\n${CARD}\n7 authors\n\n10\nMoths at Night\n`
    expect(countsOf(text)).toEqual([['authorCount 7 authors'], ['upvotes 10']])
  })

  test('makes a number above a title votes, on a page that has boxes', () => {
    const text = `[-] 19\n\n${CARD}\n· Nov 25, 2024\n\n7\n\n${NEXT}`
    expect(countsOf(text)).toEqual([['upvotes 19', 'published Nov 25, 2024'], ['upvotes 7']])
  })

  test('is none where a page has no boxes: a number in an abstract is text', () => {
    const text = `${CARD}\n10\n\n${NEXT}\n7 authors\n`
    expect(cardsOf(text)[0]).toContain('abstract 10')
    expect(messagesOf(text)).toContain('byline-like-text 5')
  })
})

describe('the number behind a byline', () => {
  const dated = `${CARD}\n7 authors\n·\nNov 25, 2024`

  test('counts one thing or the other where no votes are shown', () => {
    expect(countsOf(`${dated}\n5\n`)[0]?.at(-1)).toBe('countAfterDate 5')
  })

  test('counts comments where the votes stand elsewhere', () => {
    expect(countsOf(`Upvote 7\n\n${dated} 1\n`)[0]?.at(-1)).toBe('comments 1')
    expect(countsOf(`[-] 19\n\n${dated} 1\n`)[0]?.at(-1)).toBe('comments 1')
  })

  test('counts comments where there is no date', () => {
    expect(countsOf(`${CARD}\n7 authors\n\n5\n`)[0]?.at(-1)).toBe('comments 5')
  })

  test('counts comments where their address is printed', () => {
    expect(countsOf(`${dated}\n5\n${PAGE}#community\n`)[0]?.at(-1)).toBe('comments 5')
    expect(countsOf(`${dated}\n[5](${PAGE}#community)\n`)[0]?.at(-1)).toBe('comments 5')
  })

  test.each([`${dated} 1\n`, `${dated}\n[5](${PAGE}#community)\n`])(
    'is of the next card where this one has its own: %j',
    (text) => {
      const [first, second] = countsOf(`${text}19\n${NEXT}`)
      expect(first).not.toContain('upvotes 19')
      expect(second).toEqual(['upvotes 19'])
    },
  )
})

describe('a number below a byline', () => {
  const byline = `${CARD}\n7 authors\n·\nNov 25, 2024\n`

  test('is the next title where it stands alone above a text', () => {
    expect(cardsOf(`${byline}\n1984\n\nwe read an old book, and count its words.\n`)[1]).toEqual([
      'title 1984',
      'abstract we read an old book, and count its words.',
    ])
  })

  test.each([
    ['the byline is right above it', `${byline}1984\n\nwe read an old book of moths.\n`],
    ['the text is right below it', `${byline}\n1984\nwe read an old book of moths.\n`],
    ['a title is below it', `${byline}\n1984\n\n${NEXT}`],
    ['nothing is below it', `${byline}\n1984\n`],
    ['a button is below it', `${byline}\n1984\n\nUpvote 7\n`],
  ])('is a count where %s', (_, text) => {
    expect(countsOf(text)[0]).toContain('countAfterDate 1984')
  })

  test('is a count where no byline is above it', () => {
    expect(cardsOf('1984\n\nwe read an old book of moths.\n\n7 authors\n')[0]?.[0]).toBe(
      'upvotes 1984',
    )
  })
})

describe('the numbers at the end of a card of the daily view', () => {
  const card = 'Submitted by ada\n7\nMoths at Night\n·\n7 authors\n'
  const countsBelow = (end: string): string[] => countsOf(card + end)[0]!.slice(3)

  test('are stars and comments, on two lines or on one', () => {
    expect(countsBelow('239\n5\nSubmitted by bo\n')).toEqual(['stars 239', 'comments 5'])
    expect(countsBelow('239 5\nSubmitted by bo\n')).toEqual(['stars 239', 'comments 5'])
    expect(countsBelow('239\u00a05\nPrevious\n')).toEqual(['stars 239', 'comments 5'])
    expect(countsBelow('239\n5')).toEqual(['stars 239', 'comments 5'])
  })

  test('are one number: comments, unless it has a unit or leads to another page', () => {
    expect(countsBelow('5\nSubmitted by bo\n')).toEqual(['comments 5'])
    expect(countsBelow('1.2k\nSubmitted by bo\n')).toEqual(['stars 1.2k'])
    expect(countsBelow('[9](https://github.com/lab/moths)\n')).toEqual(['link 9'])
    expect(countsBelow('9\nhttps://github.com/lab/moths\n')).toEqual([
      'stars 9',
      'link https://github.com/lab/moths',
    ])
  })

  test('keep their addresses', () => {
    const text = `${card}[9](https://github.com/lab/moths) [5](${PAGE}#community)\n`
    expect(countsBelow(text.slice(card.length))).toEqual(['link 9', 'comments 5'])
    expect(
      raw(text)
        .records[0]!.fields.map(({ url }) => url)
        .filter(Boolean),
    ).toEqual(['https://github.com/lab/moths'])
  })

  test('are votes where a title follows', () => {
    expect(countsOf(`${card}5\n10\nOwls at Noon\n·\n6 authors\n`)).toEqual([
      ['submittedBy ada', 'upvotes 7', 'authorCount 7 authors', 'comments 5'],
      ['upvotes 10', 'authorCount 6 authors'],
    ])
  })

  test('are text elsewhere', () => {
    expect(cardsOf('12 34\n\nWe present an abstract of moths.\n\n7 authors\n')).toEqual([
      ['title 12 34', 'abstract We present an abstract of moths.', 'authorCount 7 authors'],
    ])
  })
})

test('a submitter may have a full name, and spaces that do not break', () => {
  const text = 'Submitted\u00a0by Ada B. Moth\n7\nMoths at Night\nNight Lab\n1\nSubmitted by bo\n'
  expect(cardsOf(text)[0]).toEqual([
    'submittedBy Ada B. Moth',
    'upvotes 7',
    'title Moths at Night',
    'organization Night Lab',
    'comments 1',
  ])
})
