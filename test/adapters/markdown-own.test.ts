import { describe, expect, test } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import { toMarkdown } from '../../src/writers/markdown.ts'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

describe('what our own writer writes', () => {
  const entry: DigestEntry = {
    title: 'Counting *Moths* at $n_1^2$ | A [Study]',
    url: ARXIV,
    authors: ['Ada Moth', 'Ben Owl'],
    authorsTruncated: true,
    publishedAt: { iso: '2026-01-02', implied: [], raw: '2 Jan 2026' },
    venue: 'Journal of Moths 4',
    upvotes: 3,
    comments: 1,
    abstract: 'We count #1 moths_of_night: see https://m.example/a_b for $5 more.',
    githubLinks: [{ owner: 'a', repo: 'b', url: 'https://github.com/a/b' }],
    links: [
      { url: 'https://m.example/a_b', kind: 'other' },
      { url: 'https://arxiv.org/pdf/2601.00001', kind: 'pdf' },
      { url: 'https://huggingface.co/a/moth', kind: 'model' },
    ],
  }
  const keys = [
    'title',
    'url',
    'authors',
    'authorsTruncated',
    'venue',
    'upvotes',
    'comments',
    'abstract',
    'githubLinks',
    'links',
  ] as const
  const written = (one: DigestEntry): DigestEntry | undefined => readOne(toMarkdown([one]))

  test.each(keys)('is read back with its %s', (key) => {
    expect(written(entry)?.[key]).toEqual(entry[key])
  })

  test.each<[string, Partial<DigestEntry>]>([
    ['names alone', { authors: ['Ada Moth', 'Ben Owl'] }],
    ['one name alone', { authors: ['MothLab'] }],
    ['a name and a venue', { authors: ['the moths'], venue: 'Journal of Moths' }],
    ['a text that begins like a label', { abstract: 'Background: we count.', upvotes: 3 }],
    ['a link alone', { links: [{ url: 'https://m.example/', kind: 'other' }] }],
    ['an organisation alone', { organization: 'Moth Lab' }],
  ])('is read back with %s', (_, part) => {
    const one = { title: 'Counting Moths', githubLinks: [], links: [], ...part }
    const two = { ...one, title: 'Waiting', upvotes: 1 }
    expect(read(toMarkdown([one, two])).entries[0]).toMatchObject(one)
  })

  test('is read back without a title', () => {
    const one = { upvotes: 3, githubLinks: [], links: [] }
    expect(readOne(toMarkdown([one]))).not.toHaveProperty('title')
    expect(readOne(toMarkdown([one]))).toMatchObject(one)
  })

  test.each([
    ['another level', '### Counting Moths\n\n7 authors · 2026-01-02\n'],
    ['a text before it', 'Papers.\n\n## Counting Moths\n\n7 authors · 2026-01-02\n'],
    ['marks in its text', '## Counting Moths\n\n7 authors · 2026-01-02\n\n**We** count.\n'],
    ['another list', '## Counting Moths\n\n7 authors · 2026-01-02\n\n- Mood: fine\n'],
    ['a table', '## Counting Moths\n\n|a|b|\n|-|-|\n'],
    ['texts alone', '## Counting Moths\n\nWe count.\n'],
  ])('is told from a page with %s', (_, page) => {
    expect(titlesIn(page)).toEqual([])
  })

  test('is read back with its day', () => {
    expect(written(entry)?.publishedAt?.iso).toBe('2026-01-02')
  })

  test('is read back without a year', () => {
    const publishedAt = { iso: '--09-25', implied: [], raw: 'Sep 25' }
    expect(written({ ...entry, publishedAt })?.publishedAt?.iso).toBe('--09-25')
  })

  test('is read back with a number of authors', () => {
    const { authors: _, authorsTruncated: __, ...rest } = entry
    expect(written({ ...rest, authorCount: 7 })?.authorCount).toBe(7)
  })

  test('has no address where none was written', () => {
    const { url: _, ...rest } = entry
    expect(written(rest)).not.toHaveProperty('url')
  })

  test('is read back where an entry among others has a title alone', () => {
    const bare = { title: 'Waiting', githubLinks: [], links: [] }
    expect(titlesIn(toMarkdown([entry, bare]))).toEqual([entry.title, 'Waiting'])
  })
})
