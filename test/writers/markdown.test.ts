import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownSections, toMarkdown } from '../../src/writers/markdown.ts'
import { entryOf, fullEntry, hardEntry, UNSEEN } from './entries.ts'

describe('a section', () => {
  test('has a linked title, a line of facts, the abstract and a list of links', () => {
    expect(toMarkdown([fullEntry])).toBe(`## [A Title](https://huggingface.co/papers/2502.00001)

Doe, Jane; Li Wei and others · 2 authors · 2025-02-27 (year implied) · ICML · 12 votes · 0 comments

An abstract.

- organization: Acme
- repository: [acme/one](https://github.com/acme/one)
- repository: [acme/two](https://github.com/acme/two)
- pdf: <https://example.org/a.pdf>
- link: <https://example.org/>
`)
  })

  test('is its title where nothing else is stated', () => {
    expect(toMarkdown([entryOf({ title: 'A Title' })])).toBe('## A Title\n')
  })

  test.each([undefined, ' '])('says that it has no title', (title) => {
    expect(toMarkdown([entryOf(title === undefined ? {} : { title })])).toBe('## (no title)\n')
  })

  test.each([
    [{ authorCount: 1 }, '1 author'],
    [{ authorCount: 7 }, '7 authors'],
    [{ authorCount: 100, authorsTruncated: true }, '100+ authors'],
    [{ authors: ['Ada', 'Bo'] }, 'Ada, Bo'],
    [{ authors: ['Ada', 'Bo'], authorCount: 2 }, 'Ada, Bo'],
    [{ authors: ['Ada', 'Bo'], authorCount: 664 }, 'Ada, Bo · 664 authors'],
    [
      { authors: ['Ada'], authorCount: 664, authorsTruncated: true },
      'Ada and others · 664 authors',
    ],
    [
      { authors: ['Ada', 'Bo'], authorCount: 2, authorsTruncated: true },
      'Ada, Bo and others · 2 authors',
    ],
    [{ authors: ['Ada', 'Bo'], authorsTruncated: true }, 'Ada, Bo and others'],
    [{ authors: ['Moth, Ada', 'Bo'] }, 'Moth, Ada; Bo'],
    [{ authors: ['Ada Moth, Jr.'] }, 'Ada Moth, Jr.'],
    [{ organization: 'Acme_1' }, '- organization: Acme\\_1'],
    [{ upvotes: 1 }, '1 vote'],
    [{ publishedAt: { iso: '2019', implied: [], raw: '2019' } }, '2019'],
    [{ publishedAt: { iso: '--09-25', implied: [], raw: 'Sep 25' } }, 'Sep 25 (year unknown)'],
  ] as const)('with %j says %s', (part, line) => {
    const entry = { ...entryOf(), ...structuredClone(part) } as ReturnType<typeof entryOf>
    expect(toMarkdown([entry])).toBe(`## (no title)\n\n${line}\n`)
  })
})

describe('a list', () => {
  test('has a blank line between its sections', () => {
    const entries = [entryOf({ title: 'One' }), entryOf({ title: 'Two' })]
    expect(toMarkdown(entries)).toBe('## One\n\n## Two\n')
  })

  test('can have a heading', () => {
    expect(toMarkdown([entryOf({ title: 'One' })], { heading: 'page_1.txt' })).toBe(
      '# page\\_1.txt\n\n## One\n',
    )
  })

  test('can be taken section by section', () => {
    expect([...markdownSections([fullEntry, fullEntry])]).toHaveLength(2)
  })
})

function paragraphOf(abstract: string): string | undefined {
  return toMarkdown([entryOf({ abstract })]).split('\n')[2]
}

describe('a text', () => {
  test.each([
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](b) ![c]', '\\[a\\](b) !\\[c\\]'],
    ['a < b <i> > c', 'a \\< b \\<i\\> \\> c'],
    ['$x$ | #1 \\', '\\$x\\$ \\| \\#1 \\\\'],
    ['AT&T &amp; &#35;', 'AT\\&T \\&amp; &\\#35;'],
    [':smile: a: b', '\\:smile: a: b'],
    ['ftp://x_y www.a.b', 'ftp\\://x\\_y www\\.a.b'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['12. a', '12\\. a'],
    ['1) a', '1\\) a'],
    ['3.5 a', '3\\.5 a'],
    ['a\n\n# b', 'a \\# b'],
  ])('%j is written as %j', (text, written) => {
    expect(paragraphOf(text)).toBe(written)
  })

  test.each([
    ['Code: https://example.org/a_b.', 'Code: <https://example.org/a_b>.'],
    ['(https://example.org/a)', '(<https://example.org/a>)'],
    ['https://example.org/a_(b), c', '<https://example.org/a_(b)>, c'],
    ['https://a', 'https\\://a'],
  ])('the address in %j is a link of its own', (text, written) => {
    expect(paragraphOf(text)).toBe(written)
  })
})

describe('an address', () => {
  test('cannot end its link', () => {
    const url = 'https://example.org/a) <b> "c" é;'
    expect(toMarkdown([entryOf({ title: 'T', url })])).toBe(
      '## [T](https://example.org/a%29%20%3Cb%3E%20%22c%22%20é;)\n',
    )
  })

  test.each([
    ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['https://example.org/(a)/(b)', 'https://example.org/(a)/(b)'],
    ['https://example.org/((a))', 'https://example.org/%28%28a%29%29'],
    ['https://example.org/a)(b', 'https://example.org/a%29%28b'],
    ['https://example.org/a;b=c', 'https://example.org/a;b=c'],
    ['https://example.org/?a&copy;', 'https://example.org/?a&copy%3B'],
  ])('such as %s stands in its link as %s', (url, written) => {
    expect(toMarkdown([entryOf({ title: 'T', url })])).toBe(`## [T](${written})\n`)
  })

  test('in angle brackets has its own brackets', () => {
    const url = 'https://example.org/a)(b'
    expect(toMarkdown([entryOf({ links: [{ url, kind: 'other' }] })])).toContain(`<${url}>`)
  })

  test('that is no page is not linked', () => {
    const url = 'javascript:alert(1)'
    const entry = entryOf({ title: 'T', url, links: [{ url, kind: 'other' }] })
    expect(toMarkdown([entry])).toBe('## T\n\n- link: javascript:alert(1)\n')
  })
})

test('no control character reaches the output', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      expect(toMarkdown([entry], { heading: '\u001b' })).not.toMatch(UNSEEN)
    }),
  )
})

test('every line begins as one of the four parts of a section does', () => {
  fc.assert(
    fc.property(hardEntry(), (entry) => {
      const lines = toMarkdown([entry]).split('\n')
      expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1)
      const listed = lines.filter((line) => line.startsWith('- '))
      const organizations = entry.organization === undefined ? 0 : 1
      expect(listed).toHaveLength(organizations + entry.githubLinks.length + entry.links.length)
    }),
  )
})
