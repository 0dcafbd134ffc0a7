import { describe, expect, test } from 'vitest'
import { isComments, isLogin, isPaper } from '../../src/assemble/addresses.ts'
import { isPageLine } from '../../src/assemble/page-words.ts'
import { addReferences, readReferences } from '../../src/assemble/references.ts'

describe('the addresses of reference links', () => {
  test.each([
    '[1]: https://a.org',
    '  [1]: https://a.org',
    '\t[1]:\thttps://a.org and a [2]: b',
    '[1]: <https://a.org>',
    'text\n[1]: https://a.org\n',
    '[1]: https://a.org\n[1]: https://b.org',
  ])('are read by their marks, the first of a mark: %j', (text) => {
    const wrapped = text.includes(']: ') ? text : `${text}\n`
    expect([...readReferences(wrapped)]).toEqual([['[1]', 'https://a.org']])
  })

  test.each(['', '[1] https://a.org', '[a]: b', 'a [1]: b', '[1]:b', '[]: b', '[1]: '])(
    'are none in %j',
    (text) => {
      expect(readReferences(text).size).toBe(0)
    },
  )

  test('may have marks of several digits, and spaces before them', () => {
    expect([...readReferences('[123]:  https://a.org')]).toEqual([['[123]', 'https://a.org']])
  })

  test('that are new are told', () => {
    const references = new Map([['[1]', 'a']])
    expect(addReferences('[1]: b\n[2]: c\n[3]: d', references)).toEqual(['[2]', '[3]'])
    expect(addReferences('none', references)).toEqual([])
    expect([...references.values()]).toEqual(['a', 'c', 'd'])
  })
})

describe('an address', () => {
  test('is that of a paper where it has a number', () => {
    expect(isPaper('https://huggingface.co/papers/2401.00001')).toBe(true)
    expect(isPaper('/papers/a-1')).toBe(true)
    expect(isPaper('/papers/trending')).toBe(false)
    expect(isPaper('/papers/date/1')).toBe(false)
    expect(isPaper('papers/1')).toBe(false)
  })

  test('is that of the log-in page where it has its path and a query', () => {
    expect(isLogin('https://huggingface.co/login?next=a')).toBe(true)
    expect(isLogin('https://huggingface.co/login')).toBe(false)
  })

  test('is that of comments where it ends in their name', () => {
    expect(isComments('/papers/2401.00001#community')).toBe(true)
    expect(isComments('/papers/2401.00001#community-2')).toBe(false)
    expect(isComments(undefined)).toBe(false)
  })
})

describe('a line of the page', () => {
  test.each([
    'New',
    'Daily',
    'Weekly',
    'Monthly',
    'Subscribe',
    'Submit',
    'Submit a paper',
    'Daily Papers',
    'Trending Papers',
    'Get trending papers in your email inbox once a day!',
    'by',
    'by AK',
    'byAK',
    'by AK and the research community',
    'AK',
    'and the research community',
    'Search by arXiv ID or title',
    'Previous',
    'Next',
    'Previous Next',
    'Theme',
    'System theme',
    'Company',
    'Hugging Face',
    '© Hugging Face',
    "Hugging Face's logo",
    'TOS',
    'TOS Privacy About Jobs',
    'Trending papers ranked by votes',
    'Website',
    'Models Datasets Spaces Pricing Docs',
    '• Subscribe',
  ])('is %s', (text) => {
    expect(isPageLine(text)).toBe(true)
  })

  test.each([
    '',
    'Newer',
    'A New',
    'Subscribe now',
    'Submit a papers',
    'Papers',
    'by Ann',
    'The Company',
    'Hugging Faces',
    'TOSCA',
    'Models of Datasets',
    `Models datasets ${'a'.repeat(60)}`,
  ])('is not %j', (text) => {
    expect(isPageLine(text)).toBe(false)
  })
})
