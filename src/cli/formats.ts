import { arxivEmail } from '../adapters/arxiv-email.ts'
import { arxivFeed } from '../adapters/arxiv-feed.ts'
import { arxivHtml } from '../adapters/arxiv-html.ts'
import type { Adapter } from '../contracts.ts'
import { hfPapers } from '../hf-papers.ts'

/** The formats that the command reads; the first that recognises an input is taken. */
export function adapters(): readonly Adapter[] {
  return [hfPapers(), arxivEmail(), arxivFeed(), arxivHtml()]
}

/** What `--from` takes. */
export function formatNames(): readonly string[] {
  return ['auto', ...adapters().map(({ name }) => name)]
}
