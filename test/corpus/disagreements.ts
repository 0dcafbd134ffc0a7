import type { Comparison, Difference } from '../support/compare.ts'

/** A value of an expectation that we hold to be wrong. */
interface Disagreement {
  /** `format/name` */
  readonly file: string
  readonly field: string
  readonly expected: unknown
  readonly actual: unknown
}

const OF_OUP = [
  'qje/qjag042/8761769',
  'restud/rdag089/8761098',
  'restud/rdag083/8759711',
  'restud/rdag088/8759449',
  'qje/qjag040/8756424',
  'jcr/ucag025/8748500',
  'jcr/ucag024/8739933',
]

const DISAGREEMENTS: readonly Disagreement[] = [
  // The number behind the DOI is the publisher's own for the article: the `guid` beside it has the DOI without it.
  ...OF_OUP.map((path) => ({
    file: 'feed/xiaotian-aggregate-a',
    field: 'doi',
    expected: `10.1093/${path}`,
    actual: `10.1093/${path.replace(/\/\d+$/, '')}`,
  })),
  // The end is what the server of preprints calls this view of it, as in `.full.pdf`.
  {
    file: 'scholar-alert/amir-rebuilt-2021-template',
    field: 'doi',
    expected: '10.1101/2024.12.03.24318445.full',
    actual: '10.1101/2024.12.03.24318445',
  },
]

/** How many disagreements there are about a file. */
export function countDisagreements(file: string): number {
  return DISAGREEMENTS.filter((one) => one.file === file).length
}

/** Takes the differences that we hold to be right out of a comparison, and counts them. */
export function withoutDisagreements(
  file: string,
  comparison: Comparison,
): { readonly comparison: Comparison; readonly count: number } {
  let count = 0
  const isWrong = (difference: Difference): boolean => {
    const isAgreed = DISAGREEMENTS.some(
      (one) =>
        one.file === file &&
        one.field === difference.field &&
        one.expected === difference.expected &&
        one.actual === difference.actual,
    )
    if (isAgreed) count += 1
    return !isAgreed
  }
  const entries = comparison.entries.map((entry) => ({
    ...entry,
    differences: entry.differences.filter(isWrong),
  }))
  return { comparison: { ...comparison, entries }, count }
}
