import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/index.ts'
import type { DigestEntry, Identifiers } from '../../src/types.ts'

const entryOf = (abstract: string): DigestEntry =>
  normalize({ fields: [{ label: 'abstract', value: abstract }] }).entry

const repositories = (abstract: string): string[] =>
  entryOf(abstract).githubLinks.map(({ owner, repo }) => `${owner}/${repo}`)

const links = (abstract: string): string[] => entryOf(abstract).links.map(({ url }) => url)

describe('a repository', () => {
  test.each([
    'https://github.com/a/b',
    'http://github.com/a/b',
    'https://www.github.com/a/b',
    'github.com/a/b',
    'www.github.com/a/b',
    'https://github.com/a/b/',
    'https://github.com/a/b.git',
    'https://github.com/a/b.git/',
    'https://github.com/a/b/tree/main/c',
    'https://github.com/a/b#readme',
    'https://github.com/a/b?tab=readme-ov-file',
    'https://github.com//a/b',
    'Https://GitHub.com/a/b',
    'See https://github.com/a/b.',
    'See github.com/a/b.',
    'See https://github.com/a/b.git.',
    'See https://github.com/a/b...',
    'See (https://github.com/a/b).',
    'See "https://github.com/a/b".',
    'See “https://github.com/a/b”.',
    'See ‘https://github.com/a/b’.',
    'See `https://github.com/a/b`.',
    'See <https://github.com/a/b>.',
    'See {https://github.com/a/b}.',
    'See [https://github.com/a/b].',
    'See **https://github.com/a/b**.',
    'See https://github.com/a/b, too.',
    'See https://github.com/a/b; too.',
    'See https://github.com/a/b: too.',
    'See https://github.com/a/b!',
    'See https://github.com/a/b）。',
    'See https://github.com/a/b…',
    'See [code](https://github.com/a/b).',
    'See [https://github.com/a/b](https://github.com/a/b).',
    'See \\url{https://github.com/a/b}.',
    'Code:https://github.com/a/b',
    'git+https://github.com/a/b.git',
  ])('is found in %s', (text) => {
    expect(entryOf(text)).toMatchObject({
      githubLinks: [{ owner: 'a', repo: 'b', url: 'https://github.com/a/b' }],
      links: [],
    })
  })

  test.each([
    ['https://github.com/night-lab/moth.js', 'night-lab/moth.js'],
    ['https://github.com/night-lab/moth.search.', 'night-lab/moth.search'],
    ['https://github.com/night-lab/moth_search-2', 'night-lab/moth_search-2'],
    ['https://github.com/night-lab/.github', 'night-lab/.github'],
    ['https://github.com/night-lab/moth\\_search', 'night-lab/moth_search'],
    ['https://github.com/Night-Lab/Moth', 'Night-Lab/Moth'],
    ['https://github.com/night-lab/night-lab.github.io', 'night-lab/night-lab.github.io'],
  ])('keeps its name: %s', (text, name) => {
    expect(repositories(text)).toEqual([name])
  })

  test('is kept once, whatever its case and its path', () => {
    const text =
      'github.com/a/b https://github.com/A/B.git https://github.com/c/d github.com/a/b/tree/x'
    expect(repositories(text)).toEqual(['a/b', 'c/d'])
  })

  test.each([
    'https://github.com/features/actions',
    'https://github.com/marketplace/models',
    'https://github.com/topics/robots',
    'https://github.com/orgs/night-lab',
    'https://github.com/sponsors/night-lab',
    'https://github.com/night-lab',
    'https://github.com/night-lab/',
    'https://github.com/',
    'https://github.com/night-lab/.git',
    'https://gist.github.com/night-lab/0123456789abcdef',
    'https://raw.githubusercontent.com/night-lab/moth/main/a.csv',
    'https://night-lab.github.io/moth/',
    'https://docs.github.com/en/rest',
    'https://notgithub.com/night-lab/moth',
    'https://github.com.example.org/night-lab/moth',
    'https://example.org/github.com/night-lab/moth',
    'https://github.community/night-lab/moth',
    'https://github.com/-night/moth',
  ])('is not made of %s, which is a link', (url) => {
    expect(repositories(`See ${url} for more.`)).toEqual([])
    expect(links(`See ${url} for more.`)).toEqual([url])
  })

  test.each([
    'We use github.com and git.',
    'github.community is another site.',
    'e.g. this, i.e. that, vs. others, Fig.a and 3.5x',
    'mika@example.org',
    'nothing:// and https:// alone',
  ])('and a link are not made of %s', (text) => {
    expect(entryOf(text)).toMatchObject({ githubLinks: [], links: [] })
  })
})

describe('a link', () => {
  test.each([
    ['https://huggingface.co/night-lab/moth-7b', 'model'],
    ['https://hf.co/night-lab/moth-7b', 'model'],
    ['https://huggingface.co/datasets/night-lab/nights', 'dataset'],
    ['https://zenodo.org/records/1', 'dataset'],
    ['https://huggingface.co/spaces/night-lab/see', 'demo'],
    ['https://night-lab-see.hf.space', 'demo'],
    ['https://colab.research.google.com/drive/1', 'demo'],
    ['https://example.org/moth.pdf', 'pdf'],
    ['https://arxiv.org/pdf/2401.00001', 'pdf'],
    ['https://arxiv.org/abs/2401.00001', 'paper'],
    ['https://doi.org/10.1234/abc', 'paper'],
    ['https://openreview.net/forum?id=x', 'paper'],
    ['https://aclanthology.org/2024.x-1.1', 'paper'],
    ['https://huggingface.co/papers/2401.00001', 'paper'],
    ['https://night-lab.github.io/moth', 'project'],
    ['https://sites.google.com/view/moth', 'project'],
    ['https://gitlab.com/night-lab/moth', 'code'],
    ['https://gist.github.com/night-lab/0123456789abcdef', 'code'],
    ['https://huggingface.co/night-lab', 'other'],
    ['https://huggingface.co/collections/night-lab/a', 'other'],
    ['https://example.org/', 'other'],
  ])('%s is of the kind %s', (url, kind) => {
    expect(entryOf(`See ${url} for more.`).links).toEqual([{ url, kind }])
  })

  test.each([
    ['See https://example.org/wiki/Moth_(insect).', 'https://example.org/wiki/Moth_(insect)'],
    ['(see https://example.org/night)', 'https://example.org/night'],
    ['See https://example.org/a?b=c&d=e#f.', 'https://example.org/a?b=c&d=e#f'],
    ['See https://example.org:8080/~mika/.', 'https://example.org:8080/~mika/'],
    ['See www.example.org/a.', 'https://www.example.org/a'],
    ['See night-lab.github.io.', 'https://night-lab.github.io'],
    ['See arxiv.org/abs/2401.00001.', 'https://arxiv.org/abs/2401.00001'],
    ['See https://example.org/a%20b.', 'https://example.org/a%20b'],
    ['See https://example.org/a.............', 'https://example.org/a'],
    ['(((see https://example.org/a)))))))))))', 'https://example.org/a'],
  ])('ends before the punctuation of the sentence: %s', (text, url) => {
    expect(links(text)).toEqual([url])
  })

  test('is kept once, in order of first mention', () => {
    expect(links('https://example.org/b https://example.org/a https://example.org/b')).toEqual([
      'https://example.org/b',
      'https://example.org/a',
    ])
  })

  test('that differs in the case of its path is another one', () => {
    expect(links('https://example.org/a https://example.org/A')).toHaveLength(2)
  })

  test.each([
    ['https://www.google.com/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
    ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc&data=05',
      'https://example.org/a?b=c',
    ],
    ['https://www.google.com/url?q=https://example.org/100%', 'https://example.org/100%'],
    ['https://www.google.com/search?q=moths', 'https://www.google.com/search?q=moths'],
  ])('of a redirector is unwrapped: %s', (wrapped, url) => {
    expect(normalize({ fields: [{ label: 'link', value: wrapped }] }).entry.links).toMatchObject([
      { url },
    ])
  })

  test('of a redirector is unwrapped where it is that of the entry', () => {
    const value = 'https://www.google.com/url?q=https://arxiv.org/abs/2401.00001v2&sa=D'
    expect(normalize({ fields: [{ label: 'url', value }] }).entry).toMatchObject({
      url: 'https://arxiv.org/abs/2401.00001v2',
      identifiers: { arxiv: '2401.00001', arxivVersion: 2 },
    })
  })

  test('to a repository stands among the repositories, also where the entry prints it apart', () => {
    const value = 'https://github.com/a/b'
    expect(normalize({ fields: [{ label: 'link', value }] }).entry).toMatchObject({
      githubLinks: [{ owner: 'a', repo: 'b' }],
      links: [],
    })
  })
})

describe('identifiers', () => {
  test.each<[string, Identifiers]>([
    ['https://arxiv.org/abs/2401.00001', { arxiv: '2401.00001' }],
    ['https://arxiv.org/abs/2401.00001v3', { arxiv: '2401.00001', arxivVersion: 3 }],
    ['https://arxiv.org/pdf/2401.00001v3.pdf', { arxiv: '2401.00001', arxivVersion: 3 }],
    ['https://arxiv.org/html/2401.00001', { arxiv: '2401.00001' }],
    ['https://huggingface.co/papers/2401.00001#community', { arxiv: '2401.00001' }],
    ['https://arxiv.org/abs/0704.0001', { arxiv: '0704.0001' }],
    ['https://arxiv.org/abs/hep-th/9901001v2', { arxiv: 'hep-th/9901001', arxivVersion: 2 }],
    ['https://arxiv.org/abs/math.AG/0601001', { arxiv: 'math.AG/0601001' }],
    ['https://doi.org/10.1234/ABC.5', { doi: '10.1234/abc.5' }],
    ['https://dx.doi.org/10.1234/abc%2F5', { doi: '10.1234/abc/5' }],
    ['https://doi.org/10.1234/50%', { doi: '10.1234/50%' }],
  ])('are read from the address of the entry: %s', (value, identifiers) => {
    expect(normalize({ fields: [{ label: 'url', value }] }).entry.identifiers).toEqual(identifiers)
  })

  test.each([
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/abs/2401.00001x',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/papers/date/2026-03-24',
    'https://example.org/2401.00001',
  ])('are absent where the address has none: %s', (value) => {
    expect(normalize({ fields: [{ label: 'url', value }] }).entry).not.toHaveProperty('identifiers')
  })

  test('are read from links that the entry prints apart', () => {
    const fields = [
      { label: 'link', value: 'arXiv Page', url: 'https://arxiv.org/abs/2401.00001v2' },
      { label: 'link', value: 'Journal', url: 'https://doi.org/10.1234/abc' },
    ]
    expect(normalize({ fields }).entry.identifiers).toEqual({
      arxiv: '2401.00001',
      arxivVersion: 2,
      doi: '10.1234/abc',
    })
  })

  test('are those of the first address that has them', () => {
    const fields = [
      { label: 'url', value: 'https://arxiv.org/abs/2401.00001' },
      { label: 'link', value: 'https://arxiv.org/abs/2401.99999v7' },
    ]
    expect(normalize({ fields }).entry.identifiers).toEqual({ arxiv: '2401.00001' })
  })

  test('are never read from the texts of the entry', () => {
    const text = 'We extend https://arxiv.org/abs/2401.00001 and https://doi.org/10.1234/abc.'
    expect(entryOf(text)).not.toHaveProperty('identifiers')
  })
})
