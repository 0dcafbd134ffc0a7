import { describe, expect, test } from 'vitest'
import { readGithubUrl } from '../../src/fields/github.ts'
import { sortLinks, unwrap } from '../../src/fields/links.ts'
import { findUrls } from '../../src/fields/urls.ts'
import type { LinkKind } from '../../src/types.ts'

const kindOf = (url: string): LinkKind | undefined => sortLinks([url]).links[0]?.kind

describe('what an address leads to', () => {
  test.each<[LinkKind, readonly string[]]>([
    [
      'pdf',
      ['https://example.org/pdf/a', 'https://example.org/pdf?a', 'https://example.org/a.PDF'],
    ],
    [
      'paper',
      [
        'https://arxiv.org/abs/2401.00001',
        'https://export.arxiv.org/abs/2401.00001',
        'https://dx.doi.org/10.1000/a',
        'https://openreview.net/forum?id=a',
        'https://aclanthology.org/a',
        'https://pubmed.ncbi.nlm.nih.gov/1',
        'https://www.biorxiv.org/content/a',
        'https://www.medrxiv.org/content/a',
        'https://huggingface.co/papers/2401.00001',
      ],
    ],
    ['dataset', ['https://huggingface.co/datasets/a/b', 'https://zenodo.org/records/1']],
    [
      'demo',
      [
        'https://huggingface.co/spaces/a/b',
        'https://a-b.hf.space/',
        'http://colab.research.google.com/drive/1',
      ],
    ],
    [
      'code',
      [
        'https://gist.github.com/a/1',
        'https://raw.githubusercontent.com/a/b/main/c',
        'https://gitlab.com/a/b',
        'https://bitbucket.org/a/b',
        'https://codeberg.org/a/b',
      ],
    ],
    [
      'project',
      ['https://a.github.io/b', 'https://a.gitlab.io/b', 'https://sites.google.com/view/a'],
    ],
    [
      'model',
      ['https://huggingface.co/a/b', 'https://hf.co/a/b', 'https://www.huggingface.co/a/b'],
    ],
    [
      'other',
      [
        'https://example.org/a',
        'https://example.org/pdfs/a',
        'https://example.org/a.pdf.html',
        'https://example.org/arxiv.org',
        'https://example.org/a/papers/b',
        'https://example.org/zenodo',
        'https://example.org/colab.html',
        'https://example.org/gitlab/a',
        'https://gitlabs.example.org/',
        'https://example.org/sites.google',
        'https://example.org/huggingface.co/a/b',
        'https://huggingface.co/a',
        'https://huggingface.co/a/',
        'https://huggingface.co/collections/a/b',
        'https://huggingface.co/blog/a/b',
        'https://huggingface.co/docs/a/b',
      ],
    ],
  ])('is told by its host and its path: %s', (kind, urls) => {
    expect(urls.map((url) => [url, kindOf(url)])).toEqual(urls.map((url) => [url, kind]))
  })
})

describe('links', () => {
  test('are sorted without doubles, however their repositories are written', () => {
    const urls = ['https://github.com/a/b', 'https://GitHub.com/A/B', 'https://example.org/a']
    expect(sortLinks([...urls, 'https://example.org/a'])).toEqual({
      githubLinks: [{ owner: 'a', repo: 'b', url: 'https://github.com/a/b' }],
      links: [{ url: 'https://example.org/a', kind: 'other' }],
    })
  })

  test('are those of the entry without its own', () => {
    expect(sortLinks(['https://example.org/a'], 'https://example.org/a').links).toEqual([])
  })

  test('are none where there are none', () => {
    expect(sortLinks([])).toEqual({ githubLinks: [], links: [] })
  })
})

describe('a redirector', () => {
  test.each([
    'http://www.google.com/url?q=https://example.org/a',
    'https://scholar.google.com/scholar_url?url=https://example.org/a&hl=en',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05',
    'https://WWW.GOOGLE.com/url?sa=t&Q=HTTPS://example.org/a',
  ])('leads to the address that it holds: %s', (url) => {
    expect(unwrap(url).toLowerCase()).toBe('https://example.org/a')
  })

  test.each([
    'https://example.org/?to=https://www.google.com/url?q=https://example.com/',
    'https://example.org/google.com/url?q=https://example.com/',
    'https://example.org/?q=https://example.com/',
    'https://www.google.com/url?q=ftp://example.org/a',
    'https://www.google.com/url?faq=https://example.org/a',
    'https://www.google.com/url?q=http',
  ])('is told from other addresses: %s', (url) => {
    expect(unwrap(url)).toBe(url)
  })
})

describe('the tags of a campaign', () => {
  test('are taken off, and nothing is where there are none', () => {
    expect(unwrap('https://example.org/a?')).toBe('https://example.org/a?')
    expect(unwrap('https://example.org/a?b&c=d#e?f')).toBe('https://example.org/a?b&c=d#e?f')
  })

  test('are taken off an address that is a query alone', () => {
    expect(unwrap('?b=c&utm_source=mail')).toBe('?b=c')
  })

  test('are told by their beginning, in any case', () => {
    expect(unwrap('https://example.org/a?UTM_Source=mail&utm_b=c&d')).toBe(
      'https://example.org/a?d',
    )
    expect(unwrap('https://example.org/a?my_utm_b=c')).toBe('https://example.org/a?my_utm_b=c')
  })
})

describe('a repository', () => {
  test.each([
    'https://github.com/a/b',
    'https://github.com/a/b.git',
    'https://github.com/a/b.GIT',
    'https://github.com/a/b...',
    'https://github.com/a/b.git.',
    'http://www.github.com//a//b/tree/main',
  ])('is named by %s', (url) => {
    expect(readGithubUrl(url)).toEqual({ owner: 'a', repo: 'b', url: 'https://github.com/a/b' })
  })

  test('may have a full stop in its name', () => {
    expect(readGithubUrl('https://github.com/a/b.github.io')?.repo).toBe('b.github.io')
    expect(readGithubUrl('https://github.com/a/b....')?.repo).toBe('b.')
  })

  test.each([
    'https://github.com/a',
    'https://github.com/a/',
    'https://github.com/a/.git',
    'https://github.com/a/...',
    'https://github.com/-a/b',
    'https://github.com/a_b/c',
    `https://github.com/${'a'.repeat(40)}/b`,
    'https://gist.github.com/a/b',
    'https://example.org/https://github.com/a/b',
    'ftp://github.com/a/b',
  ])('is not named by %s', (url) => {
    expect(readGithubUrl(url)).toBeUndefined()
  })

  test.each(
    'about apps blog codespaces collections contact customer-stories enterprise events explore features issues login marketplace new notifications orgs pricing pulls readme resources search security settings site solutions sponsors stars team topics trending users'.split(
      ' ',
    ),
  )('has no owner of the name %s, which is a page', (owner) => {
    expect(readGithubUrl(`https://github.com/${owner}/b`)).toBeUndefined()
    expect(readGithubUrl(`https://github.com/${owner.toUpperCase()}/b`)).toBeUndefined()
    expect(readGithubUrl(`https://github.com/${owner}x/b`)?.owner).toBe(`${owner}x`)
    expect(readGithubUrl(`https://github.com/x${owner}/b`)?.owner).toBe(`x${owner}`)
  })
})

describe('the addresses in a text', () => {
  test.each([
    ['http://example.org/a', 'http://example.org/a'],
    ['HTTPS://example.org/a', 'HTTPS://example.org/a'],
    ['www.example.org/http', 'https://www.example.org/http'],
    ['see:www.example.org', 'https://www.example.org'],
    ['mika@www.example.org', 'https://www.example.org'],
    ['code/data:github.com/a/b', 'https://github.com/a/b'],
    ['a-b.github.io/c', 'https://a-b.github.io/c'],
    ['huggingface.co/a/b', 'https://huggingface.co/a/b'],
    ['arxiv.org/abs/2401.00001', 'https://arxiv.org/abs/2401.00001'],
    ['doi.org/10.1000/a', 'https://doi.org/10.1000/a'],
    ['https://example.org/a\\_b\\%20\\&\\#\\~c', 'https://example.org/a_b%20&#~c'],
    ['https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['https://example.org/a(b)).)', 'https://example.org/a(b)'],
    ['https://example.org/a()', 'https://example.org/a()'],
    ['https://example.org/(a', 'https://example.org/(a'],
    ['https://example.org/a(', 'https://example.org/a'],
    ['https://example.org/a/?b=', 'https://example.org/a/?b='],
    ['https://example.org/a#', 'https://example.org/a#'],
    ['https://example.org/a+', 'https://example.org/a+'],
    ['https://example.org/a%', 'https://example.org/a%'],
    ['https://example.org/a-', 'https://example.org/a-'],
    ['https://example.org/a*', 'https://example.org/a'],
    ['https://example.org/ä', 'https://example.org/'],
    ['https://a.example.org/b.c/d.e', 'https://a.example.org/b.c/d.e'],
  ])('are found as they are meant: %s', (text, url) => {
    expect(findUrls(text)).toEqual([url])
  })

  test.each([
    'https://example.org/a,https://example.com/b',
    'https://example.org/a;https://example.com/b',
    'https://example.org/a https://example.com/b',
    'https://example.org/a<https://example.com/b>',
    'https://example.org/a)，https://example.com/b',
  ])('may stand next to one another: %s', (text) => {
    expect(findUrls(text)).toEqual(['https://example.org/a', 'https://example.com/b'])
  })

  test.each([
    ['https://example.org/a,www.example.com', 'https://www.example.com'],
    ['https://example.org/a;github.com/a/b', 'https://github.com/a/b'],
    ['https://example.org/a;GitHub.com/a/b', 'https://GitHub.com/a/b'],
  ])('may do so without a scheme: %s', (text, second) => {
    expect(findUrls(text)).toEqual(['https://example.org/a', second])
  })

  test.each([
    '',
    'no address',
    'the www. of old',
    'e.g. this',
    'github.com',
    'arxiv.org and doi.org',
    'example.org/a',
    'www2.example.org',
    'https://localhost/a',
  ])('are none in %j', (text) => {
    expect(findUrls(text)).toEqual([])
  })

  test('have hosts of at most a hundred characters with their scheme', () => {
    const url = `https://${'a'.repeat(92)}.org`
    expect(findUrls(url)).toEqual([url])
    expect(findUrls(`https://${'a'.repeat(93)}.org`)).toEqual([])
    expect(findUrls(`https://${'a'.repeat(150)}.org`)).toEqual([])
  })
})

test('addresses are found in a text that begins with a full stop', () => {
  expect(findUrls('.NET code at https://github.com/a/b')).toEqual(['https://github.com/a/b'])
})
