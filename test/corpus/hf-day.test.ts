import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hfApi } from '../../src/adapters/hf-api.ts'
import { hfHtml } from '../../src/adapters/hf-html.ts'
import { setDataAside } from '../../src/adapters/html/set-aside.ts'
import { hfPapers, parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'
import { findCorpus } from '../support/corpus.ts'

/** What a form states about its papers; places differ from form to form, and so does how a date is printed. */
const KEYS = [
  'title',
  'abstract',
  'abstractKind',
  'authors',
  'authorCount',
  'upvotes',
  'comments',
  'submittedBy',
  'organization',
  'identifiers',
  'url',
] as const

const adapters = [hfApi(), hfHtml(), hfPapers()]
const DAY = 'daily-2024-08-01'

const corpus = findCorpus()
const html = corpus === undefined ? '' : join(corpus, 'hf-html', `${DAY}.html`)

test.skipIf(!existsSync(html))(
  'there is a corpus in UNDIGEST_CORPUS or ../shared/corpus, with a day as HTML and as text',
  () => {
    expect(existsSync(html)).toBe(true)
  },
)

const forms = existsSync(html) ? readForms(html) : {}
const names = Object.keys(forms)
const pairs = names.flatMap((one, index) =>
  names.slice(index + 1).map((other): [string, string] => [one, other]),
)

describe.each(pairs)('%s and %s', (one, other) => {
  const [left, right] = [forms[one]!, forms[other]!]

  test('give the same papers and the same day', () => {
    const titles = left.entries.map(({ title }) => title)
    expect(titles).not.toEqual([])
    expect(right.entries.map(({ title }) => title)).toEqual(titles)
    expect(right.digestDate?.iso).toBe(left.digestDate?.iso)
  })

  test('give the same value for every field that both state', () => {
    const shared = left.entries.map((entry, index) => stated(entry, right.entries[index]!))
    expect(shared.map(([, theirs]) => theirs)).toEqual(shared.map(([mine]) => mine))
    expect(Math.min(...shared.map(([mine]) => Object.keys(mine).length))).toBeGreaterThan(4)
  })
})

function readForms(path: string): Readonly<Record<string, Digest>> {
  const page = readFileSync(path, 'utf8')
  const [data = ''] = setDataAside(page).values.values()
  const folder = join(dirname(dirname(path)), 'hf-papers')
  const texts = readdirSync(folder).filter(
    (name) => name.startsWith(DAY) && !name.endsWith('.json'),
  )
  return {
    'a page with data': read(page),
    'the page without its data': read(page.replace(/ data-props="[^"]*"/g, '')),
    'the data alone': read(data),
    ...Object.fromEntries(texts.map((name) => [name, read(readFileSync(join(folder, name)))])),
  }
}

function read(input: string | Uint8Array): Digest {
  return parseDigest(input, { adapters, referenceDate: '2024-08-01' })
}

/** The fields that two entries state, as each of them does. */
function stated(one: DigestEntry, other: DigestEntry): [object, object] {
  const [mine, theirs] = [valuesOf(one), valuesOf(other)]
  const keys = Object.keys(mine).filter(
    (key) => mine[key] !== undefined && theirs[key] !== undefined,
  )
  const pick = (values: Record<string, unknown>) =>
    Object.fromEntries(keys.map((key) => [key, values[key]]))
  return [pick(mine), pick(theirs)]
}

function valuesOf(entry: DigestEntry): Record<string, unknown> {
  const { githubLinks, publishedAt } = entry
  return {
    ...Object.fromEntries(KEYS.map((key) => [key, entry[key]])),
    publishedAt: publishedAt?.iso,
    github: githubLinks.length > 0 ? githubLinks : undefined,
  }
}
