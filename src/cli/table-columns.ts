import type { DigestEntry } from '../types.ts'
import type { PaintStyle } from './paint.ts'
import { cutStartTo, cutTo } from './text-width.ts'

/** A column of the table. */
export interface TableColumn {
  readonly name: 'date' | 'votes' | 'comments' | 'authors' | 'title' | 'repository'
  readonly align: 'left' | 'right'
  readonly style?: PaintStyle
  /** Makes room in a text that is too wide. */
  readonly cut: (text: string, width: number) => string
  /** What an entry shows in it. */
  readonly show: (entry: DigestEntry) => string
}

/** Stands behind a date a part of which was inferred, as in ISO 8601-2. */
export const IMPLIED = '~'

/** The columns, in their order. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  { name: 'date', align: 'left', style: 'dim', cut: cutTo, show: dateOf },
  { name: 'votes', align: 'right', cut: cutTo, show: ({ upvotes }) => String(upvotes ?? '') },
  { name: 'comments', align: 'right', cut: cutTo, show: ({ comments }) => String(comments ?? '') },
  { name: 'authors', align: 'right', style: 'dim', cut: cutTo, show: authorsOf },
  { name: 'title', align: 'left', cut: cutTo, show: ({ title }) => title ?? '' },
  { name: 'repository', align: 'left', style: 'cyan', cut: cutStartTo, show: repositoryOf },
]

function dateOf({ publishedAt, updatedAt }: DigestEntry): string {
  const date = publishedAt ?? updatedAt
  return date ? `${date.iso}${date.implied.includes('year') ? IMPLIED : ''}` : ''
}

function authorsOf({ authors, authorCount, authorsTruncated }: DigestEntry): string {
  const count = authorCount ?? authors?.length
  return count === undefined ? '' : `${count}${authorsTruncated ? '+' : ''}`
}

function repositoryOf({ githubLinks: [first, ...others] }: DigestEntry): string {
  if (!first) return ''
  return `${first.owner}/${first.repo}${others.length > 0 ? ` +${others.length}` : ''}`
}
