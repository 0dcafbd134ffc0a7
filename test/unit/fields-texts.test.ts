import { describe, expect, test } from 'vitest'
import { decoded } from '../../src/fields/decoded.ts'
import { fold } from '../../src/fields/fold.ts'
import { readTitle } from '../../src/fields/title.ts'
import { withoutEnd } from '../../src/fields/without-end.ts'

describe('white space', () => {
  test.each([
    'a  b',
    'a\tb',
    'a\nb',
    'a\r\nb',
    'a \n b',
    'a\u00a0b',
    'a\u2003b',
    'a\u2028b',
    'a\u3000b',
    'a\vb',
    ' a b ',
    '\ufeffa b\u00a0',
  ])('is folded to single spaces: %j', (text) => {
    expect(fold(text)).toBe('a b')
  })

  test.each(['', 'a b', 'a-b', 'a--b', 'a - b', 'ä b', 'a\u200bb', 'a!!b'])(
    'is left where it is folded already: %j',
    (text) => {
      expect(fold(text)).toBe(text)
    },
  )

  test('is folded next to letters that are not ASCII', () => {
    expect(fold('ä\u00a0b  c')).toBe('ä b c')
    expect(fold('ä\nb')).toBe('ä b')
  })
})

describe('the markers before a title', () => {
  test.each([
    '[PDF] Moths',
    '[HTML] Moths',
    '[BOOK] Moths',
    '[B] Moths',
    '[C] Moths',
    '[CITATION]  Moths',
    '[PDF][HTML] Moths',
    '[PDF]Moths',
    'Moths',
    ' Moths\n',
  ])('are left out: %s', (value) => {
    expect(readTitle(value)).toBe('Moths')
  })

  test.each(['[A] Moths', 'Moths [PDF]', '[pdf] Moths', '[PDF Moths', '(PDF) Moths'])(
    'are those of Google Scholar alone: %s',
    (value) => {
      expect(readTitle(value)).toBe(value)
    },
  )
})

test('what ends a text is taken off, be it all of it', () => {
  expect(withoutEnd('a.,b.,', '.,')).toBe('a.,b')
  expect(withoutEnd('a', '.,')).toBe('a')
  expect(withoutEnd(',,', ',')).toBe('')
  expect(withoutEnd('', ',')).toBe('')
})

test('percent encoding is read unless it is broken', () => {
  expect(decoded('a%2Fb')).toBe('a/b')
  expect(decoded('50%')).toBe('50%')
})
