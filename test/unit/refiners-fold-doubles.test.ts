import { describe, expect, test } from 'vitest'
import { createFolding } from '../../src/refiners/fold-doubles.ts'
import type { DigestEntry, DigestMessage, Position } from '../../src/types.ts'

const at = (line: number): Position => ({
  start: { line, column: 1, offset: line * 10 },
  end: { line, column: 5, offset: line * 10 + 4 },
})

const card = (more: Partial<DigestEntry> = {}): DigestEntry => ({
  title: 'One',
  upvotes: 5,
  githubLinks: [],
  links: [],
  ...more,
})

function folded(...cards: readonly DigestEntry[]): {
  readonly entries: readonly DigestEntry[]
  readonly messages: readonly DigestMessage[]
} {
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  const folding = createFolding<DigestEntry>({
    entry: (entry) => entries.push(entry),
    message: (found) => messages.push(found),
  })
  for (const one of cards) folding.push(one)
  folding.finish()
  return { entries, messages }
}

describe('of two cards that are the same', () => {
  test('the first is kept where both state as much, and the message has the place of the other', () => {
    const [first, second] = [card({ position: at(1) }), card({ position: at(2) })]
    const { entries, messages } = folded(first, second)
    expect(entries).toEqual([first])
    expect(messages).toMatchObject([{ ruleId: 'card-doubled', place: at(2) }])
  })

  test('the fuller is kept, and the message has the place of the other', () => {
    const [first, second] = [card({ position: at(1) }), card({ position: at(2), comments: 1 })]
    const { entries, messages } = folded(first, second)
    expect(entries).toEqual([second])
    expect(messages).toMatchObject([{ ruleId: 'card-doubled', place: at(1) }])
  })

  test('a message without a place has none', () => {
    const [found] = folded(card(), card()).messages
    expect(found).not.toHaveProperty('place')
  })

  test('a third is a card of its own', () => {
    expect(folded(card(), card(), card()).entries).toHaveLength(2)
    expect(folded(card(), card(), card(), card()).entries).toHaveLength(2)
  })
})

describe('two cards are different', () => {
  test.each<[string, Partial<DigestEntry>]>([
    ['titles', { title: 'Two' }],
    ['addresses', { url: 'https://example.org/b' }],
    ['abstracts', { abstract: 'Another text.' }],
    ['numbers of authors', { authorCount: 3 }],
    ['votes', { upvotes: 6 }],
    ['numbers of comments', { comments: 2 }],
    ['organizations', { organization: 'Day Lab' }],
    ['submitters', { submittedBy: 'mika' }],
    ['dates', { publishedAt: { iso: '2024-11-26', implied: [], raw: '' } }],
  ])('where they state other %s', (_, difference) => {
    const whole = card({
      url: 'https://example.org/a',
      abstract: 'A text.',
      authorCount: 2,
      comments: 1,
      organization: 'Night Lab',
      submittedBy: 'ann',
      publishedAt: { iso: '2024-11-25', implied: [], raw: '' },
    })
    expect(folded(whole, whole).entries).toHaveLength(1)
    expect(folded(whole, { ...whole, ...difference }).entries).toHaveLength(2)
  })

  test('where one states a date and the other none', () => {
    const publishedAt = { iso: '2024-11-25', implied: [], raw: '' }
    expect(folded(card({ publishedAt }), card()).entries).toHaveLength(2)
    expect(folded(card(), card({ publishedAt })).entries).toHaveLength(2)
  })

  test('where they have no title', () => {
    const untitled: DigestEntry = { upvotes: 5, githubLinks: [], links: [] }
    expect(folded(untitled, untitled).entries).toHaveLength(2)
  })

  test('where they share nothing but their title', () => {
    const titled: DigestEntry = { title: 'One', githubLinks: [], links: [] }
    expect(folded({ ...titled, upvotes: 5 }, { ...titled, comments: 5 }).entries).toHaveLength(2)
    expect(folded(titled, titled).entries).toHaveLength(2)
  })
})

test('of no cards there are no entries', () => {
  expect(folded()).toEqual({ entries: [], messages: [] })
})
