import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDigest } from '../../src/parse-digest.ts'

const PAGE = 'examples/daily-papers.txt'

const PRINTED: Readonly<Record<string, readonly string[]>> = {
  'count-months.mjs': [
    '2024-10 1',
    '2025-04 1',
    '2025-06 1',
    '2025-11 1',
    '2025-12 1',
    '2026-01 2',
    '2026-02 2',
    '2026-03 2',
    'no date 1',
  ],
  'list-repositories.mjs': [
    'northlight-lab/slow-light: Slow Light: Teaching Video Models to Wait for the Frame That Matters',
    'quayside-ml/tidewatch: Tidewatch: A Benchmark of Forecasts That Must Be Made Before the Data Arrives',
    'bench-and-gavel/small-judge: How Small Can a Judge Be?',
    'tiny-tools/nibble: PebbleLM: Language Models That Fit Where the Sensor Is',
    'riverbed-ai/pebble-lm: PebbleLM: Language Models That Fit Where the Sensor Is',
    'hillside-vision/counting-sheep: Counting Sheep: Self-Supervised Learning from Herds',
    'mirror-mirror/left-handed: Is Your Diffusion Model Left-Handed?',
  ],
}

const { digestDate, entries, messages } = parseDigest(readFileSync(PAGE))

function run(script: string): string[] {
  const printed = execFileSync(process.execPath, [`examples/${script}`, PAGE], { encoding: 'utf8' })
  return printed.trimEnd().split('\n')
}

test('every script prints what it says', () => {
  const scripts = readdirSync('examples').filter((name) => name.endsWith('.mjs'))
  expect(Object.fromEntries(scripts.map((name) => [name, run(name)]))).toEqual(PRINTED)
})

test('the example page holds twelve papers of March 2026', () => {
  expect(digestDate?.iso).toBe('2026-03-14')
  expect(entries).toHaveLength(12)
})

test('the example page has every byline that the site prints', () => {
  const bylines = entries.map(({ authorCount, publishedAt, upvotes }) => {
    return [authorCount, publishedAt?.implied.join(), upvotes]
  })
  expect(bylines).toEqual([
    [7, 'year', 18],
    [5, 'year', 4],
    [3, 'year', undefined],
    [1, 'year', 31],
    [1204, 'year', 112],
    [12, 'year', 2],
    [4, '', 9],
    [undefined, undefined, undefined],
    [6, '', undefined],
    [9, '', 1],
    [2, '', 6],
    [8, '', 3],
  ])
})

test('the example page is read without a warning', () => {
  expect(messages.filter(({ fatal }) => fatal !== undefined)).toEqual([])
})
