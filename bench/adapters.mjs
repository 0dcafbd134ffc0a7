/**
 * The adapter of each format, by its name. Each is loaded alone, so that the memory of one has nothing of the others in it.
 *
 * @type {Readonly<Record<import('undigest/recognize').FormatName, () => Promise<import('undigest').Adapter>>>}
 */
export const adapters = {
  'hf-papers': async () => (await import('undigest')).hfPapers(),
  'arxiv-email': async () => (await import('undigest/arxiv-email')).arxivEmail(),
  'arxiv-feed': async () => (await import('undigest/arxiv-feed')).arxivFeed(),
  'arxiv-html': async () => (await import('undigest/arxiv-html')).arxivHtml(),
  'hf-api': async () => (await import('undigest/hf-api')).hfApi(),
  'hf-html': async () => (await import('undigest/hf-html')).hfHtml(),
  markdown: async () => (await import('undigest/markdown')).markdown(),
  'scholar-alert': async () => (await import('undigest/scholar-alert')).scholarAlert(),
  newsletter: async () => (await import('undigest/newsletter')).newsletter(),
  'toc-mail': async () => (await import('undigest/toc-mail')).tocMail(),
  feed: async () => (await import('undigest/feed')).feed(),
  pubmed: async () => (await import('undigest/pubmed')).pubmed(),
}
