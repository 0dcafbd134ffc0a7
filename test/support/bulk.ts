import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Card } from './layouts.ts'

interface BulkRecord {
  readonly id: string
  readonly title: string
  readonly abstract: string
  readonly authors: readonly string[]
  readonly authorsHidden: number
  readonly publishedAt: string
  readonly upvotes: number
  readonly numComments: number
}

/** The real papers of the corpus that are there to be rendered; their texts are wrapped as they came. */
export function readBulk(corpus: string): Card[] {
  const path = join(corpus, 'hf-bulk/records.jsonl.gz')
  if (!existsSync(path)) return []
  const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
  return lines.map((line) => cardOf(JSON.parse(line) as BulkRecord))
}

function cardOf({
  id,
  title,
  abstract,
  authors,
  authorsHidden,
  publishedAt,
  upvotes,
  numComments,
}: BulkRecord): Card {
  return {
    id,
    title,
    paragraphs: [abstract],
    authorCount: authors.length + authorsHidden,
    date: publishedAt.slice(0, 10),
    votes: upvotes,
    comments: numComments === 0 ? undefined : numComments,
  }
}
