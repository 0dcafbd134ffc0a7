import { describe, expect, test } from 'vitest'
import { huggingFaceLinks } from '../../src/extractors.ts'
import { normalize } from '../../src/index.ts'
import { field } from './read.ts'

const links = (abstract: string): unknown => field(huggingFaceLinks, { abstract })

describe('a link to Hugging Face', () => {
  test.each([
    ['https://huggingface.co/night-lab/moth-7b', 'model', 'night-lab', 'moth-7b'],
    ['https://huggingface.co/datasets/night-lab/moths', 'dataset', 'night-lab', 'moths'],
    ['https://huggingface.co/spaces/night-lab/See', 'space', 'night-lab', 'See'],
    [
      'https://huggingface.co/collections/night-lab/moths-65a',
      'collection',
      'night-lab',
      'moths-65a',
    ],
    ['http://hf.co/night-lab/moth-7b', 'model', 'night-lab', 'moth-7b'],
    ['https://www.huggingface.co/night-lab/moth-7b/', 'model', 'night-lab', 'moth-7b'],
    ['https://huggingface.co/night-lab/moth.v1.5', 'model', 'night-lab', 'moth.v1.5'],
    ['https://huggingface.co/night-lab/moth-7b.git', 'model', 'night-lab', 'moth-7b'],
    ['https://huggingface.co/night-lab/moth_7b/tree/main?x=1#a', 'model', 'night-lab', 'moth_7b'],
    ['huggingface.co/datasets/night-lab/moths', 'dataset', 'night-lab', 'moths'],
    ['https://huggingface.co/night-lab/moth\\_7b', 'model', 'night-lab', 'moth_7b'],
  ])('is read: %s', (url, kind, owner, name) => {
    const folder = kind === 'model' ? '' : `${kind}s/`
    expect(links(`See ${url}.`)).toEqual([
      { kind, owner, name, url: `https://huggingface.co/${folder}${owner}/${name}` },
    ])
  })

  test('may be to a dataset without an owner', () => {
    expect(links('See https://huggingface.co/datasets/moths.')).toEqual([
      { kind: 'dataset', name: 'moths', url: 'https://huggingface.co/datasets/moths' },
    ])
  })

  test.each([
    'https://huggingface.co/night-lab',
    'https://huggingface.co/spaces/night-lab',
    'https://huggingface.co/collections/night-lab',
    'https://huggingface.co/papers/2401.00001',
    'https://huggingface.co/docs/hub/models',
    'https://huggingface.co/blog/moths',
    'https://huggingface.co/datasets',
    'https://huggingface.co/',
    'https://night-lab-see.hf.space',
    'https://example.org/huggingface.co/night-lab/moth',
    'https://nothuggingface.co/night-lab/moth',
    'https://huggingface.com/night-lab/moth',
  ])('is none: %s', (url) => {
    expect(links(`See ${url} for more.`)).toBeUndefined()
  })
})

describe('links to Hugging Face', () => {
  test('are listed once, in order', () => {
    const text = 'huggingface.co/a/b, https://huggingface.co/datasets/a/b, https://hf.co/A/B'
    expect(links(text)).toMatchObject([
      { kind: 'model', owner: 'a', name: 'b' },
      { kind: 'dataset', owner: 'a', name: 'b' },
    ])
  })

  test('come from the entry, its links, its texts and its remarks', () => {
    const fields = [
      { label: 'abstract', value: 'See https://huggingface.co/a/three.' },
      { label: 'link', value: 'Data', url: 'https://huggingface.co/datasets/a/two' },
      { label: 'Comments', value: 'Demo: https://huggingface.co/spaces/a/four' },
      { label: 'url', value: 'https://huggingface.co/a/one' },
    ]
    const { entry } = normalize({ fields }, { extractors: { huggingFaceLinks } })
    expect(entry.fields.huggingFaceLinks?.map(({ name }) => name)).toEqual([
      'one',
      'three',
      'two',
      'four',
    ])
  })

  test('are absent where there is none', () => {
    expect(links('See https://github.com/night-lab/moth.')).toBeUndefined()
  })
})
