import { describe, expect, test } from 'vitest'
import { ARXIV, readOne, titlesIn } from './markdown-pages.ts'

describe('what stands before a title', () => {
  test.each<[string, string, object]>([
    ['a number', '1.', {}],
    ['a number in brackets', '[12]', {}],
    ['a sign', '🔥', {}],
    ['a date', '[2026-01-02]', { publishedAt: { iso: '2026-01-02' } }],
    ['a month', '2026.01 |', { publishedAt: { iso: '2026-01' } }],
    ['an identifier', '2601.00002v1 -', { identifiers: { arxiv: '2601.00002' } }],
    ['a venue', '[ICML 2026]', { venue: 'ICML 2026' }],
    ['a month of arXiv', '(*arXiv 2026.01*)', { venue: 'arXiv 2026.01' }],
  ])('can be %s', (_, lead, expected) => {
    const page = `- ${lead} **Counting Moths** [code](https://github.com/a/b) [paper](https://a.example/p)\n`
    expect(readOne(page)).toMatchObject({ title: 'Counting Moths', ...expected })
  })

  test('is none where it is all there is', () => {
    expect(titlesIn(`- [ICML 2026](${ARXIV})\n- [2026.01](${ARXIV})\n`)).toEqual([])
  })

  test('can be a link', () => {
    const page = `- [[Moth Days 2026](https://icml.example/1)] **Counting Moths** [paper](${ARXIV})\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      venue: 'Moth Days 2026',
      links: [{ url: 'https://icml.example/1' }],
      url: ARXIV,
    })
  })
})

describe('a title', () => {
  test.each([
    [
      'in quotation marks',
      `- “Counting Moths at Night,” Ada Moth, [paper](${ARXIV})\n`,
      'Counting Moths at Night',
    ],
    [
      'in quotation marks as a link',
      `- “[Counting Moths at Night](${ARXIV})” by Ada Moth\n`,
      'Counting Moths at Night',
    ],
    ['in bold quotation marks', `- **"Counting Moths"** [paper](${ARXIV})\n`, 'Counting Moths'],
    [
      'that begins with a quotation',
      `### "Moths at Night" Counted\n\n**Authors:** Ada Moth\n`,
      '"Moths at Night" Counted',
    ],
    [
      'in quotation marks as a heading',
      `### "Counting Moths at Night"\n\n**Authors:** Ada Moth\n`,
      'Counting Moths at Night',
    ],
    [
      'that ends in an abbreviation',
      `- **Moths, Owls, etc.** [paper](${ARXIV})\n`,
      'Moths, Owls, etc.',
    ],
    [
      'before its links',
      `- Counting Moths at Night [[paper](${ARXIV})]\n`,
      'Counting Moths at Night',
    ],
    [
      'before an opened bracket',
      `- Counting Moths at Night (Ada Moth, [paper](${ARXIV}))\n`,
      'Counting Moths at Night',
    ],
    [
      'that is a sentence',
      `- Counting moths at night. Ada Moth. [paper](${ARXIV})\n`,
      'Counting moths at night',
    ],
    [
      'with a link that leads elsewhere',
      `- **Counting [Moths](moths.md) at Night** [paper](${ARXIV})\n`,
      'Counting Moths at Night',
    ],
  ])('%s is read', (_, page, title) => {
    expect(titlesIn(page)).toEqual([title])
  })

  test('in a row ends where a description begins', () => {
    const text = 'shows that the moths of a garden can be counted at night'
    const page = (cell: string): string => `|Paper|Links|\n|-|-|\n|${cell}|[Paper](${ARXIV})|\n`
    expect(readOne(page(`1) Counting Moths - ${text}`))).toMatchObject({
      title: 'Counting Moths',
      abstract: text,
    })
    expect(titlesIn(page('2) Moth - a counter'))).toEqual(['Moth - a counter'])
    expect(
      readOne(page(`Counting Moths   We count the moths of a garden at night. It is dark.`))?.title,
    ).toBe('Counting Moths')
  })

  test.each([
    [
      'is a link to a file that is named by an identifier',
      '- [Counting Moths](papers/2601.00001.md)\n',
    ],
    ['has an identifier before it', '- 2601.00001 [Counting Moths](moths.md)\n'],
  ])('is that of a paper where it %s', (_, page) => {
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      identifiers: { arxiv: '2601.00001' },
    })
  })

  test.each([
    ['a link to something else', '- [Counting Moths](https://moth.example)\n'],
    ['a day', `- **2026-01-02** [paper](${ARXIV})\n`],
    ['a word for a link', `- [PDF](${ARXIV})\n`],
    ['a label', `- **Authors:** Ada Moth [paper](${ARXIV})\n`],
    [
      'a text in bold that a sentence goes on behind',
      `**Moths** are counted as in [their paper](${ARXIV}), which is long.\n`,
    ],
    ['a place on the page', `- [Counting Moths](#moths)\n`],
    ['one letter', `- **M** [paper](${ARXIV})\n`],
    [
      'two words before a link',
      `- Counting Moths [paper](${ARXIV}) ${'which is good. '.repeat(8)}\n`,
    ],
    ['a text that breaks off at a label', `- *Note*: see [paper](${ARXIV})\n`],
    ['only a sign', `- ! [paper](${ARXIV})\n`],
    ['a long address', `- [https://moth.example/${'a'.repeat(60)}](${ARXIV})\n`],
    [
      'a link within the page with a paper beside it',
      `- [Counting Moths](#moths), [more](#more)\n`,
    ],
  ])('is not %s', (_, page) => {
    expect(titlesIn(page)).toEqual([])
  })

  test('that is only an identifier is none', () => {
    const page = `## 2601.00001v2\n\n**Title:** Counting Moths\n\n**Authors:** Ada Moth\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      identifiers: { arxiv: '2601.00001', arxivVersion: 2 },
    })
    expect(
      readOne('## cs/0601001\n\n**Title:** Counting Moths\n\n**Authors:** Ada Moth\n')?.title,
    ).toBe('Counting Moths')
  })

  test('may have a word of its own for each link behind it', () => {
    const page = `- **Counting Moths** [code1](https://github.com/a/b) [pdf 2](${ARXIV})\n`
    expect(readOne(page)).toMatchObject({ url: ARXIV, githubLinks: [{ repo: 'b' }] })
  })
})

describe('what stands behind a title', () => {
  test.each<[string, string, object]>([
    ['a month', ', Oct., 2025.', { publishedAt: { iso: '2025-10' } }],
    ['a month in numbers', '(2025.10)', { publishedAt: { iso: '2025-10' } }],
    ['a day', '(2025-10-01)', { publishedAt: { iso: '2025-10-01' } }],
    ['a venue', '(ICML 2025)', { venue: 'ICML 2025' }],
    [
      'names and a venue',
      '. Ada Moth, Ben Owl. ICLR 2020',
      { authors: ['Ada Moth', 'Ben Owl'], venue: 'ICLR 2020' },
    ],
    ['an identifier', '(arXiv:2601.00002)', { identifiers: { arxiv: '2601.00002' } }],
    ['a code', '`cs.RO`', { unknown: [{ label: 'remark', value: 'cs.RO' }] }],
    ['a remark', '(very good)', { unknown: [{ label: 'remark', value: 'very good' }] }],
    ['a word that says nothing', '(read more on)', {}],
    [
      'a description',
      '- counts the moths of a garden at night, by their wings',
      {
        abstract: 'counts the moths of a garden at night, by their wings',
        abstractKind: 'summary',
        url: 'https://a.example/p',
      },
    ],
    ['a short description', '- counts the moths', { abstract: 'counts the moths' }],
    [
      'names behind a dash',
      '- Ada Moth, Ben Owl, Cid Bat, Dan Fox, Eve Hare',
      { authors: ['Ada Moth', 'Ben Owl', 'Cid Bat', 'Dan Fox', 'Eve Hare'] },
    ],
    [
      'some names behind a dash',
      '- Ada Lepidoptera Moth, Benjamin Strix Owl et al.',
      { authorsTruncated: true },
    ],
    [
      'a venue behind a dash',
      '- International Conference on Counting Moths 2025',
      { venue: 'International Conference on Counting Moths 2025' },
    ],
    ['labels', '| Code: https://github.com/a/b', { githubLinks: [{ repo: 'b' }] }],
  ])('can be %s', (_, rest, expected) => {
    const page = `- **Counting Moths** ${rest} [pdf](https://a.example/p)\n`
    expect(readOne(page)).toMatchObject({ title: 'Counting Moths', ...expected })
  })

  test('can be a long text between links', () => {
    const text = 'It is the first paper that counts the moths of a whole garden at night'
    const page = `- **Counting Moths** [pdf](${ARXIV}) ${text} [code](https://github.com/a/b)\n`
    expect(readOne(page)).toMatchObject({ abstract: text, abstractKind: 'summary' })
  })

  test('is kept where the paper has a date already', () => {
    const page = `- 2025-10-01 **Counting Moths** (2025-10-02) [pdf](${ARXIV}) (2025.11) Oct., 2025\n`
    expect(readOne(page)).toMatchObject({ publishedAt: { iso: '2025-10-01' } })
    expect(readOne(page)?.unknown).toHaveLength(2)
  })

  test('is a venue where names are there already', () => {
    const page = `- **Counting Moths.** *Ada Moth, Ben Owl.* Seen by Cid Bat. Owls 2020 [pdf](${ARXIV})\n`
    expect(readOne(page)).toMatchObject({
      authors: ['Ada Moth', 'Ben Owl'],
      venue: 'Seen by Cid Bat. Owls 2020',
    })
  })
})
