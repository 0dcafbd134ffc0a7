import { arxivEmail } from '../../src/adapters/arxiv-email.ts'
import { arxivFeed } from '../../src/adapters/arxiv-feed.ts'
import { arxivHtml } from '../../src/adapters/arxiv-html.ts'
import { hfApi } from '../../src/adapters/hf-api.ts'
import { hfHtml } from '../../src/adapters/hf-html.ts'
import type { Adapter } from '../../src/contracts.ts'
import { hfPapers } from '../../src/hf-papers.ts'

/** Every adapter that there is; a folder of the corpus whose name is not among them is not run. */
export const adapters: readonly Adapter[] = [
  hfPapers(),
  arxivEmail(),
  arxivFeed(),
  arxivHtml(),
  hfApi(),
  hfHtml(),
]
