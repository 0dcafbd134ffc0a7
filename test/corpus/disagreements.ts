import type { Comparison } from '../support/compare.ts'

/** Fields of an expectation that we hold to be wrong. */
interface Disagreement {
  /** `format/name` */
  readonly file: string
  readonly field: string
  /** The entries, counted from 1. */
  readonly entries: readonly number[]
  readonly why: string
}

const DISAGREEMENTS: readonly Disagreement[] = [
  {
    file: 'feed/xiaotian-aggregate-a',
    field: 'doi',
    entries: [94, 104, 111, 112, 136, 162, 192],
    why: 'the number behind the DOI is the publisher’s own for the article; the guid beside it has the DOI without it',
  },
  {
    file: 'scholar-alert/amir-rebuilt-2021-template',
    field: 'doi',
    entries: [63],
    why: 'the end .full is what the server of preprints calls this view of it, as in .full.pdf',
  },
  {
    file: 'markdown/Alfie3213__2026-05-05',
    field: 'arxiv',
    entries: [4],
    why: 'the text prints another identifier than both links of the entry have',
  },
  {
    file: 'markdown/awesome-RLHF',
    field: 'authors',
    entries: [54, 99],
    why: 'two names are parted by a comma without a space',
  },
  {
    file: 'markdown/awesome-RLHF',
    field: 'authorCount',
    entries: [54, 99],
    why: 'two names are parted by a comma without a space',
  },
  {
    file: 'markdown/awesome-RLHF',
    field: 'github',
    entries: [99],
    why: 'deepmind/narrativeqa is linked like the others',
  },
  {
    file: 'markdown/daily-arXiv-ai-enhanced-2026-06-25',
    field: 'authors',
    entries: [21],
    why: 'the word and before the last name is no part of it',
  },
  {
    file: 'markdown/landau-consolidated_papers',
    field: 'authors',
    entries: [36, 86, 105, 127],
    why: 'the word and before the last name is no part of it',
  },
  {
    file: 'markdown/jawatech-2024-04-29-multiline-cells',
    field: 'github',
    entries: [7, 12, 26, 65, 78, 88],
    why: 'names on GitHub that differ in case alone are the same repository',
  },
]

/** How many fields of a file we hold to be wrong in its expectation. */
export function countDisagreements(file: string): number {
  return DISAGREEMENTS.flatMap((one) => (one.file === file ? one.entries : [])).length
}

/** Takes the fields that we hold to be right out of a comparison, and counts them. */
export function withoutDisagreements(
  file: string,
  comparison: Comparison,
): { readonly comparison: Comparison; readonly count: number } {
  const own = DISAGREEMENTS.filter((one) => one.file === file)
  const isDisputed = (number: number | undefined, field: string): boolean =>
    own.some((one) => one.field === field && number !== undefined && one.entries.includes(number))
  const entries = comparison.entries.map((entry) => ({
    ...entry,
    differences: entry.differences.filter(({ field }) => !isDisputed(entry.number, field)),
  }))
  const differences = (all: Comparison['entries']): number =>
    all.reduce((sum, entry) => sum + entry.differences.length, 0)
  const count = differences(comparison.entries) - differences(entries)
  return { comparison: { ...comparison, entries }, count }
}
