import type { Adapter } from '../contracts.ts'
import { type FormatName, formatNames } from '../recognize-input.ts'

/** Loads the adapter of each format. Some bring large parsers, so the command loads only the one that it needs. */
const LOADERS: Readonly<Record<FormatName, () => Promise<Adapter>>> = {
  'hf-papers': async () => (await import('../hf-papers.ts')).hfPapers(),
  'arxiv-email': async () => (await import('../adapters/arxiv-email.ts')).arxivEmail(),
  'arxiv-feed': async () => (await import('../adapters/arxiv-feed.ts')).arxivFeed(),
  'arxiv-html': async () => (await import('../adapters/arxiv-html.ts')).arxivHtml(),
  'hf-api': async () => (await import('../adapters/hf-api.ts')).hfApi(),
  'hf-html': async () => (await import('../adapters/hf-html.ts')).hfHtml(),
  markdown: async () => (await import('../adapters/markdown.ts')).markdown(),
  'scholar-alert': async () => (await import('../adapters/scholar-alert.ts')).scholarAlert(),
  newsletter: async () => (await import('../adapters/newsletter.ts')).newsletter(),
  'toc-mail': async () => (await import('../adapters/toc-mail.ts')).tocMail(),
  pubmed: async () => (await import('../adapters/pubmed.ts')).pubmed(),
  feed: async () => (await import('../adapters/feed.ts')).feed(),
}

/** The adapter of a format. */
export function loadAdapter(name: FormatName): Promise<Adapter> {
  return LOADERS[name]()
}

/** What `--from` takes. */
export const FROM = ['auto', ...formatNames] as const
