import { describe, expect, test } from 'vitest'
import { createDraft, type Draft } from '../../src/assemble/draft.ts'
import {
  isHalfByline,
  isInRun,
  isNameOfPicture,
  isOfAbstract,
  isOfCard,
  isWrappedHeading,
  mayBeTitle,
  startsCard,
} from '../../src/assemble/judgements.ts'
import { runEnd } from '../../src/assemble/runs.ts'
import { cardsOf, linesOf } from './assembled.ts'

const PAGE = 'https://huggingface.co/papers/2401.00001'
const PROSE = 'we show that moths like lamps.'

/** A card of which some paragraphs were read. */
const draftWith = (paragraphs: number, changes: Partial<Draft> = {}): Draft => ({
  ...createDraft(),
  stage: 'body',
  paragraphs,
  ...changes,
})

describe('a run under an abstract', () => {
  const starts = (text: string, draft: Draft): boolean => {
    const lines = linesOf(text)
    return startsCard(lines, 0, runEnd(lines, 0), draft)
  }

  test('is the next title where it reads as one, and a text is below it', () => {
    expect(starts(`Moths at Night\n\n${PROSE}`, draftWith(1))).toBe(true)
    expect(starts(`Moths\nat Night\n\n${PROSE}`, draftWith(1))).toBe(true)
    expect(starts(`Moths at Night\n\n[${PROSE}](${PAGE})`, draftWith(1))).toBe(true)
  })

  test.each([
    ['it reads as a text', `${PROSE}\n\n${PROSE}`],
    ['another title is below it', 'Moths at Night\n\nLamps and Their Light'],
    ['its first line alone reads as a title', `Moths at Night\n${PROSE}\n\n${PROSE}`],
    ['a byline is below it', 'Moths at Night\n\n7 authors'],
    ['nothing is below it', 'Moths at Night'],
  ])('is part of the abstract where %s', (_, text) => {
    expect(starts(text, draftWith(1))).toBe(false)
  })

  test('is the abstract where there was none', () => {
    expect(starts(`Moths at Night\n\n${PROSE}`, draftWith(0))).toBe(false)
    expect(cardsOf(`Lamps\n\nMoths at Night\n\n${PROSE}\n`)).toHaveLength(1)
  })

  test('is the next card, on a page without blank lines within cards, by its first line', () => {
    const dense = draftWith(1, { dense: true })
    expect(starts(`Moths at Night\n${PROSE}`, dense)).toBe(true)
    expect(starts(`${PROSE}\nMoths at Night`, dense)).toBe(false)
    expect(starts(`Moths at Night\n\n${PROSE}`, dense)).toBe(true)
    expect(starts('Moths at Night', dense)).toBe(false)
  })
})

describe('the name of a picture', () => {
  test('stands right above the organisation', () => {
    expect(isNameOfPicture(linesOf('Acme\nAcme\n· Nov 25, 2024'), 0, draftWith(1))).toBe(true)
  })

  test.each([
    ['a blank line is between', 'Acme\n\nAcme\n· Nov 25, 2024', 1],
    ['no organisation is below it', 'Acme\nAcme\n7 authors', 1],
    ['nothing is below it', 'Acme', 1],
    ['it is a sentence', `${PROSE}\nAcme\n· Nov 25, 2024`, 1],
    ['it is all that the card has for an abstract', 'Acme\nAcme\n· Nov 25, 2024', 0],
  ])('is none where %s', (_, text, paragraphs) => {
    expect(isNameOfPicture(linesOf(text), 0, draftWith(paragraphs))).toBe(false)
  })
})

describe('half a byline', () => {
  const isHalf = (text: string, end = 2): boolean => isHalfByline(linesOf(text), 1, end)

  test.each([
    ['it is a link', `${PROSE}\n7 authors](${PAGE})\n${PROSE}`],
    ['it begins with a separator', `${PROSE}\n·\n${PROSE}`],
    ['the page ends', `${PROSE}\n7 authors`],
    ['the page ends behind its number', `${PROSE}\n7 authors\n5`],
    ['no text follows', `${PROSE}\n7 authors\nUpvote`],
    ['no text follows its number', `${PROSE}\n7 authors\n5\nUpvote`],
    ['a line of the page follows', `${PROSE}\n7 authors\nPrevious`],
    ['a title follows', `${PROSE}\n\n7 authors\nMoths at Night`],
    ['a title follows its number', `${PROSE}\n\n7 authors\n5\nMoths at Night`],
    ['a title follows in two lines', `${PROSE}\n\n7 authors\nMoths\nand their light`],
    [
      'a card follows without a blank line',
      `${PROSE}\n\n7 authors\nMoths\n${`${PROSE}\n`.repeat(9)}`,
    ],
    ['it is a date above something else', `${PROSE}\nNov 25, 2024\nUpvote`],
  ])('is one where %s', (_, text) => {
    expect(isHalf(text)).toBe(true)
  })

  test.each([
    ['a text follows', `${PROSE}\n\n7 authors\n\n${PROSE}`],
    ['a text follows its number', `${PROSE}\n\n7 authors\n5\n${PROSE}`],
    ['a long text follows', `${PROSE}\n\n7 authors\n${`${PROSE}\n`.repeat(9)}`],
    ['it is within a text', `${PROSE}\n7 authors\nMoths at Night`],
    ['it is a date above the authors', `${PROSE}\n\nNov 25, 2024\n7 authors`],
    ['it is a date above the separator', `${PROSE}\n\nNov 25, 2024\n·`],
    ['it is a date above a byline', `${PROSE}\n\nNov 25, 2024\n7 authors · Nov 26`],
    [
      'a text of several lines follows, the first of which reads as a title',
      `${PROSE}\n\n7 authors\nMoths at Night\n${PROSE}`,
    ],
  ])('is none where %s', (_, text) => {
    expect(isHalf(text)).toBe(false)
  })

  test('tells the title by 250 characters', () => {
    const run = (length: number): string => `Moths\n${'a'.repeat(length - 7)}.`
    expect(isHalf(`${PROSE}\n\n7 authors\n${run(250)}`)).toBe(false)
    expect(isHalf(`${PROSE}\n\n7 authors\n${run(251)}`)).toBe(true)
  })
})

describe('lines within a run', () => {
  test.each([
    ['Moths\n7 authors\nLamps', true],
    ['Moths\n\n7 authors\nLamps', false],
    ['Moths\n7 authors\n\nLamps', false],
    ['Upvote\n7 authors\nLamps', false],
    ['Moths\n7 authors\nUpvote', false],
    ['Moths\n7 authors', false],
  ])('have text on both sides: %j, %s', (text, is) => {
    expect(isInRun(linesOf(text), 1)).toBe(is)
  })

  test('may be several', () => {
    expect(isInRun(linesOf('Moths\n7 authors\n·\nLamps'), 1, 3)).toBe(true)
  })

  test('have a line before them', () => {
    expect(isInRun(linesOf('7 authors\nLamps'), 0)).toBe(false)
  })
})

test.each([
  ['Moths', true],
  [`[Moths](${PAGE})`, true],
  ['## Moths', true],
  [PAGE, true],
  ['7 authors', false],
  ['19', false],
  ['Previous', false],
  ['', false],
])('a line may be a title by its kind: %j, %s', (text, may) => {
  expect(mayBeTitle(linesOf(text)[0])).toBe(may)
})

describe('a line that reads like one of the page', () => {
  const long = 'a'.repeat(251)

  test.each([
    ['an organisation is of its card', 'Company\n· Nov 25, 2024', true],
    ['a title is of the card whose abstract is below it', `Company\n${long}`, true],
    ['a short text may be of the page', `Company\n${long.slice(1)}`, false],
    ['a link may be of the page', `Company\n[${long}](https://a.org)`, false],
    ['the end of a page is none of a card', 'Company', false],
  ])('%s', (_, text, is) => {
    expect(isOfCard(linesOf(text), 0, draftWith(1))).toBe(is)
  })

  test('is no organisation outside of a card', () => {
    const draft = draftWith(0, { stage: 'tail' })
    expect(isOfCard(linesOf('Company\n· Nov 25, 2024'), 0, draft)).toBe(false)
  })
})

describe('a heading that is no title', () => {
  const isOf = (text: string, draft: Draft): boolean => isOfAbstract(linesOf(text), 1, draft)

  test.each([
    ['within a run', `${PROSE}\n# ${PROSE}\n${PROSE}`, 1],
    ['right under a title', `Moths\n\n# ${PROSE}\n\n7 authors`, 0],
    ['right under a title, above another text', `Moths\n\n# ${PROSE}\n\n${PROSE}`, 0],
    ['right under a title, though it reads like one', `Moths\n\n# Lamps\n\n${PROSE}`, 0],
    ['right under a title, above another one', `Moths\n\n# ${PROSE}\n\n### Lamps`, 0],
    ['right under a title, above a button', 'Moths\n\n# Lamps\n\nUpvote', 0],
  ])('is of an abstract %s', (_, text, paragraphs) => {
    expect(isOf(text, draftWith(paragraphs))).toBe(true)
  })

  test.each([
    ['under a text', `${PROSE}\n\n# ${PROSE}\n\n${PROSE}`, 1],
    ['above the first title of a part', 'Moths\n\n## Part One\n\n### Lamps', 0],
  ])('is of the page %s', (_, text, paragraphs) => {
    expect(isOf(text, draftWith(paragraphs))).toBe(false)
  })

  test('is of the page outside of a text', () => {
    expect(isOf(`Moths\n\n# ${PROSE}`, draftWith(0, { stage: 'tail' }))).toBe(false)
    expect(isOf(`${PROSE}\n# ${PROSE}\n${PROSE}`, draftWith(0, { stage: 'tail' }))).toBe(false)
  })
})

describe('a heading on two lines', () => {
  test('has the mark of a heading on both, and a link that ends on the second', () => {
    expect(isWrappedHeading(linesOf(`### [Moths at\n### Night](${PAGE})`), 0)).toBe(true)
  })

  test.each([
    ['it is one of its own', `### [Moths](${PAGE})\n### Night](${PAGE})`],
    ['the first line is none', `Moths at\n### Night](${PAGE})`],
    ['the second line is none', `### [Moths at\nNight](${PAGE})`],
    ['a blank line is between', `### [Moths at\n\n### Night](${PAGE})`],
    ['no link ends on the second', '### Moths at\n### Night'],
    ['the second has a link of its own', `### Moths\n### [Night](${PAGE})`],
    ['there is no second', '### [Moths at'],
  ])('is none where %s', (_, text) => {
    expect(isWrappedHeading(linesOf(text), 0)).toBe(false)
  })
})
