import { hfPapers } from '../hf-papers.ts'
import type { Adapter } from '../types.ts'

/** The formats that the command reads; the first that recognises an input is taken. */
export function adapters(): readonly Adapter[] {
  return [hfPapers()]
}

/** What `--from` takes. */
export function formatNames(): readonly string[] {
  return ['auto', ...adapters().map(({ name }) => name)]
}
