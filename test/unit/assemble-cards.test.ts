import { describe, expect, test } from 'vitest'
import { boilerplateOf, cardsOf, messagesOf, placesOf, raw } from './assembled.ts'

const PAGE = 'https://huggingface.co/papers/2401.00001'
const OTHER = 'https://huggingface.co/papers/2401.00002'
const TEXT = 'We present an abstract of moths.'
const CARD = `A Title\n\n${TEXT}\n`
const BYLINE = '7 authors\n·\nNov 25, 2024\n'

const titlesOf = (text: string): string[] =>
  cardsOf(text).map((fields) => fields.find((field) => field.startsWith('title '))!.slice(6))

const recordsOf = (text: string): string[] =>
  raw(text).records.map(({ position }) => text.slice(position?.start.offset, position?.end.offset))

describe('a submitter', () => {
  test('may stand below the votes of the card', () => {
    expect(cardsOf(`19\nSubmitted by mika\nA Title\n\n${TEXT}\n`)).toEqual([
      ['upvotes 19', 'submittedBy mika', 'title A Title', `abstract ${TEXT}`],
    ])
  })

  test('begins a card', () => {
    expect(titlesOf(`${CARD}\nSubmitted by mika\n\nMoths\n\nWe shine.\n`)).toEqual([
      'A Title',
      'Moths',
    ])
  })

  test('without a title is of no card', () => {
    const text = `Submitted by mika\n\nSubmitted by ada\n\n${CARD}`
    expect(cardsOf(text)[0]?.[0]).toBe('submittedBy ada')
    expect(messagesOf(text)).toContain('unclaimed-text 1')
    expect(boilerplateOf(text)).toEqual(['Submitted by mika'])
  })
})

describe('a heading', () => {
  test('is a title where it is of the third level, indented or not', () => {
    expect(titlesOf(`### A Title\n\n${TEXT}\n\n ### Moths\n\nWe shine.\n`)).toEqual([
      'A Title',
      'Moths',
    ])
  })

  test('is a title where it leads to a paper, and so are others of its level', () => {
    const text = `## [A Title](${PAGE})\n\n${TEXT}\n\n7 authors\n\n## Moths\n\nWe shine.\n`
    expect(titlesOf(text)).toEqual(['A Title', 'Moths'])
  })

  test('is the title of a card although the one above has nothing else', () => {
    expect(titlesOf(`### [A Title](${PAGE})\n\n### [Moths at Night](${OTHER})\n`)).toEqual([
      'A Title',
      'Moths at Night',
    ])
  })

  test('of a part is none of a title', () => {
    const text = `### A Title\n\n${TEXT}\n\n## Part One\n\n### Moths\n\nWe shine.\n`
    expect(titlesOf(text)).toEqual(['A Title', 'Moths'])
    expect(boilerplateOf(text)).toEqual(['## Part One'])
  })

  test('without a text is of the page', () => {
    const text = `### [A Title](${PAGE})\n\n#\n\n###\n\n### [Moths](${OTHER})\n`
    expect(titlesOf(text)).toEqual(['A Title', 'Moths'])
    expect(boilerplateOf(text)).toEqual(['#', '###'])
    expect(messagesOf(text)).toEqual(['byline-missing 1', 'byline-missing 7'])
  })

  test('may be the first line of an abstract, which goes on as others do', () => {
    const text = 'A Title\n\n# of moths is what we count.\n7 authors\nWere Asked About Them.\n'
    expect(cardsOf(text)).toEqual([
      [
        'title A Title',
        'abstract # of moths is what we count.',
        'abstract 7 authors',
        'abstract Were Asked About Them.',
      ],
    ])
  })
})

describe('the address of a paper', () => {
  test('is of the card whose title it stands under', () => {
    expect(cardsOf(`A Title\n${PAGE}\nmoths go on and on.\n`)).toEqual([
      ['title A Title', `url ${PAGE}`, 'abstract moths go on and on.'],
    ])
  })

  test('may be printed more than once', () => {
    expect(cardsOf(`${PAGE}\n${PAGE}\n\nA Title\n${PAGE}\n\n${TEXT}\n`)).toEqual([
      [`url ${PAGE}`, 'title A Title', `abstract ${TEXT}`],
    ])
  })

  test('is a mention within the lines of an abstract', () => {
    expect(cardsOf(`A Title\n\nWe go on from\n${OTHER}\nand further.\n`)[0]).toEqual([
      'title A Title',
      'abstract We go on from',
      `abstract ${OTHER}`,
      'abstract and further.',
    ])
  })

  test('begins a card behind a byline', () => {
    expect(recordsOf(`${CARD}\n${BYLINE}${OTHER}\nMoths\n\nWe shine.\n`)[1]).toBe(
      `${OTHER}\nMoths\n\nWe shine.`,
    )
  })

  test('begins a card right behind a date that cannot be read', () => {
    const text = `${CARD}\n7 authors\n·\n2 days ago\n${OTHER}\nMoths\n\nWe shine.\n`
    expect(recordsOf(text)[1]).toBe(`${OTHER}\nMoths\n\nWe shine.`)
  })

  test('begins a card where another one was known', () => {
    const text = `A Title\n${PAGE}\n\n${TEXT}\n\n${OTHER}\n\nMoths\n\nWe shine.\n`
    expect(recordsOf(text)[1]).toBe(`${OTHER}\n\nMoths\n\nWe shine.`)
  })

  test('is the title of a card that has no other', () => {
    expect(raw(`### [${PAGE}](${PAGE})\n`).records[0]?.fields).toMatchObject([
      { label: 'title', url: PAGE },
    ])
  })
})

describe('another address', () => {
  test('is part of an abstract', () => {
    expect(cardsOf(`${CARD}\nhttps://a.org\nand more\n`)[0]?.at(-1)).toBe(
      'abstract https://a.org\nand more',
    )
  })

  test.each([
    ['below a title', 'A Title\n\n'],
    ['behind a byline', `${CARD}\n${BYLINE}\n`],
    ['below an organisation', `${CARD}\nAcme\n· Nov 25, 2024\n\n`],
  ])('is a link %s', (_, before) => {
    expect(cardsOf(`${before}https://a.org\n`)[0]?.at(-1)).toBe('link https://a.org')
  })

  test('stands without the brackets around it, and with all others', () => {
    const address = 'https://a.org/a<b>c'
    expect(raw(`A Title\n\n<${address}>\n`).records[0]?.fields[1]).toMatchObject({
      value: address,
      url: address,
    })
    expect(cardsOf(`A Title\n\n${address}\n`)[0]?.at(-1)).toBe(`link ${address}`)
  })

  test('above the cards is of the page', () => {
    expect(boilerplateOf(`https://a.org\n\n${CARD}`)).toEqual(['https://a.org'])
  })
})

describe('a line of links', () => {
  const GITHUB = '[GitHub](https://github.com/a/b)'

  test.each([GITHUB, '[LINK: GitHub](https://github.com/a/b)', '[arXiv](https://a.org)'])(
    'ends an abstract where it is one of buttons: %s',
    (links) => {
      const text = `${CARD}\n${links}\n\nMoths\n\nWe shine.\n`
      expect(titlesOf(text)).toEqual(['A Title', 'Moths'])
      expect(messagesOf(text)).toEqual(['byline-missing 7-9'])
    },
  )

  test('is part of an abstract where it is none of buttons', () => {
    expect(cardsOf(`${CARD}\n[Our code on GitHub](https://a.org)\n`)[0]?.slice(2)).toEqual([
      'abstract Our code on GitHub',
      'mention https://a.org',
    ])
  })

  test('above a title is of its card', () => {
    expect(cardsOf(`19\n\n${GITHUB}\n\n${CARD}`)).toHaveLength(1)
  })

  test('above the cards is of the page', () => {
    expect(boilerplateOf(`${GITHUB}\n\n${CARD}`)).toEqual([GITHUB])
  })

  test('is a title where its address is not known, and it is one link', () => {
    expect(titlesOf(`[A Title][1]\n\n${TEXT}\n`)).toEqual(['A Title'])
    expect(boilerplateOf(`[Code][1] [Page][2]\n\n${CARD}`)).toEqual(['[Code][1] [Page][2]'])
  })

  test('is a title right above a byline', () => {
    expect(cardsOf(`[A Title](${PAGE})\n\n· Nov 25, 2024\n`)).toEqual([
      ['title A Title', 'published Nov 25, 2024'],
    ])
  })

  test('is no mention where it leads to a paper, as that of a whole abstract does', () => {
    expect(cardsOf(`### [A Title](${PAGE})\n\n[${TEXT}](${PAGE})\n`)).toEqual([
      ['title A Title', `abstract ${TEXT}`],
    ])
  })
})

describe('the definition of a link', () => {
  const definition = `[1]: ${PAGE}`

  test('between two cards is of the one before it', () => {
    const text = `### [A Title][1]\n\n${TEXT}\n\n${BYLINE}\n${definition}\n\n### Moths\n\nWe shine.\n`
    expect(recordsOf(text)[0]).toContain(definition)
    expect(boilerplateOf(text)).toEqual([])
  })

  test('at the end of a page is of no card', () => {
    const text = `### [A Title][1]\n\n${TEXT}\n\n${definition}\n[2]: https://a.org\n`
    expect(recordsOf(text)).toEqual([`### [A Title][1]\n\n${TEXT}`])
    expect(boilerplateOf(text)).toEqual([definition, '[2]: https://a.org'])
  })

  test('above the cards is of the page', () => {
    const text = `${definition}\n\n${CARD}`
    expect(boilerplateOf(text)).toEqual([definition])
    expect(recordsOf(text)).toEqual([CARD.trim()])
  })
})

describe('a title', () => {
  test('that is a link ends where the link ends', () => {
    const text = `[Moths at\nNight](${PAGE})\n${TEXT}\n`
    expect(raw(text).records[0]?.fields).toMatchObject([
      { label: 'title', value: 'Moths at\nNight', url: PAGE },
      { label: 'abstract', value: TEXT },
    ])
    expect(cardsOf(`[Moths at Night](${PAGE})\nLamps and Their Light\n`)).toEqual([
      ['title Moths at Night', 'abstract Lamps and Their Light'],
    ])
  })

  test('goes on in lines that are indented', () => {
    const text = `A Title of Moths\n    The Night\n${TEXT} ${'And they shine. '.repeat(20)}\n`
    expect(titlesOf(text)).toEqual(['A Title of Moths\nThe Night'])
  })

  test('alone is no card, but is one with its address', () => {
    expect(cardsOf('A Title\n')).toEqual([])
    expect(messagesOf('A Title\n')).toEqual(['unclaimed-text 1'])
    expect(cardsOf(`### [A Title](${PAGE})\n`)).toEqual([['title A Title']])
  })

  test('is what a card has: votes alone are none', () => {
    expect(cardsOf('19\nSubmitted by mika\n')).toEqual([])
  })

  test('may read like a line of the page where a long abstract is below it', () => {
    const long = `${'We present moths. '.repeat(14)}They shine.`
    expect(titlesOf(`${CARD}\n${BYLINE}\nCompany\n\n${long}\n`)).toEqual(['A Title', 'Company'])
  })
})

describe('the lines of a card', () => {
  test('reach to its last one, wherever its last field stood', () => {
    expect(recordsOf('A Title\n\n[Code][7]\nis on the page.\n')).toEqual([
      'A Title\n\n[Code][7]\nis on the page.',
    ])
  })

  test('are in the places of its fields: separators with the piece before them', () => {
    expect(placesOf(`${CARD}\n  • 7 authors\n·\n-\nNov 25, 2024 1\n`)).toEqual([
      'A Title',
      TEXT,
      '• 7 authors\n·\n-',
      'Nov 25, 2024 1',
      'Nov 25, 2024 1',
    ])
  })

  test('are in the places of its fields: the first separator with the date', () => {
    expect(placesOf(`${CARD}\n·\n\nNov 25, 2024\n`).at(-1)).toBe('·\n\nNov 25, 2024')
    expect(placesOf(`${CARD}\nNov 25, 2024\nUpvote 7\n·\n7 authors\n`).slice(-2)).toEqual([
      'Upvote 7\n·',
      '7 authors',
    ])
  })
})

describe('the end of a page', () => {
  test.each(['•', '•\n\n---', 'Upvote', '[\n\nUpvote'])(
    'has marks that wait for a field: %j',
    (end) => {
      expect(boilerplateOf(`${CARD}\n${BYLINE}\nSubscribe\n${end}\n`).at(-1)).toContain(end)
      expect(boilerplateOf(`${end}\n`)).toEqual([end])
    },
  )
})
