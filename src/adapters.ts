/**
 * Every format that the package reads.
 *
 * @packageDocumentation
 */
import { arxivEmail } from './adapters/arxiv-email.ts'
import { arxivFeed } from './adapters/arxiv-feed.ts'
import { arxivHtml } from './adapters/arxiv-html.ts'
import { feed } from './adapters/feed.ts'
import { hfApi } from './adapters/hf-api.ts'
import { hfHtml } from './adapters/hf-html.ts'
import { markdown } from './adapters/markdown.ts'
import { newsletter } from './adapters/newsletter.ts'
import { pubmed } from './adapters/pubmed.ts'
import { scholarAlert } from './adapters/scholar-alert.ts'
import { tocMail } from './adapters/toc-mail.ts'
import type { Adapter } from './contracts.ts'
import { hfPapers } from './hf-papers.ts'

export {
  arxivEmail,
  arxivFeed,
  arxivHtml,
  feed,
  hfApi,
  hfHtml,
  hfPapers,
  markdown,
  newsletter,
  pubmed,
  scholarAlert,
  tocMail,
}

/**
 * The adapters of all formats that the package reads. With them `parseDigest` needs no hint: each recognises its
 * format by its content alone.
 *
 * They bring every parser with them. Where that is too much, `undigest/recognize` tells the format first.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { allAdapters } from 'undigest/adapters'
 *
 * parseDigest([{ paper: { id: '2401.00001', title: 'A Title' } }], { adapters: allAdapters() }).format // 'hf-api'
 * ```
 */
export function allAdapters(): readonly Adapter[] {
  return [
    markdown(),
    hfPapers(),
    arxivEmail(),
    arxivFeed(),
    arxivHtml(),
    hfApi(),
    hfHtml(),
    feed(),
    pubmed(),
    tocMail(),
    newsletter(),
    scholarAlert(),
  ]
}
