import type { Position } from '../../src/types.ts'

/** A run of a text, by its offsets. */
export interface Run {
  readonly start: number
  readonly end: number
}

export const runOf = ({ start, end }: Position): Run => ({ start: start.offset, end: end.offset })

/** The lines that a reader sees something on, without the white space around it and the marks of a quote before it. */
export function visibleLines(text: string): Run[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.replace(/^[\s>]+/, '').length
    const end = index + line.trimEnd().length
    return start < end ? [{ start, end }] : []
  })
}

/** The runs of a text that have no white space in them, without marks of quotes. */
export function visibleWords(text: string): Run[] {
  return [...text.matchAll(/[^\s>]\S*/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}

/** Those of the runs that lie in none of the others, nor in several that touch. */
export function runsOutside(runs: readonly Run[], others: readonly Run[]): Run[] {
  const united = unite(others)
  let next = 0
  return runs.filter(({ start, end }) => {
    while ((united[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1
    return (united[next]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}

/** Those of the runs that lie in the others. */
export function runsInside(runs: readonly Run[], others: readonly Run[]): Run[] {
  const outside = new Set(runsOutside(runs, others))
  return runs.filter((run) => !outside.has(run))
}

function unite(runs: readonly Run[]): Run[] {
  const united: Run[] = []
  for (const { start, end } of runs.toSorted((a, b) => a.start - b.start)) {
    const last = united.at(-1)
    if (last && start <= last.end)
      united.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
    else united.push({ start, end })
  }
  return united
}
