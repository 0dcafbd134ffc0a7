import type { Adapter } from '../contracts.ts'
import { hfPapers } from '../hf-papers.ts'

/** The formats that the command reads; the first that recognises an input is taken. */
export function adapters(): readonly Adapter[] {
  return [hfPapers()]
}

/** What `--from` takes. */
export function formatNames(): readonly string[] {
  return ['auto', ...adapters().map(({ name }) => name)]
}
