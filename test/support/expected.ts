import type { DigestEntry } from '../../src/types.ts'
import type { Card } from './layouts.ts'

/** What a reader of a page finds about a paper. */
export interface Seen {
  readonly title?: string
  readonly abstract?: string
  readonly authorCount?: number
  readonly date?: string
  readonly upvotes?: number
  readonly comments?: number
  readonly submittedBy?: string
  readonly organization?: string
  readonly url?: string
  readonly arxiv?: string
  readonly github?: readonly string[]
}

export function seenIn(entry: DigestEntry): Seen {
  return stated({
    title: entry.title,
    abstract: entry.abstract,
    authorCount: entry.authorCount,
    date: entry.publishedAt?.iso,
    upvotes: entry.upvotes,
    comments: entry.comments,
    submittedBy: entry.submittedBy,
    organization: entry.organization,
    url: entry.url,
    arxiv: entry.identifiers?.arxiv,
    github: entry.githubLinks.map(({ owner, repo }) => `${owner}/${repo}`),
  })
}

/** What the search view states, where the number after the date counts comments. */
export function seenInSearch(card: Card): Seen {
  const { authorCount, date, comments } = card
  return stated({ ...textOf(card), authorCount, date, comments })
}

/** What the daily view states: no abstract, so no repository either, and no date. */
export function seenInDaily({ title, authorCount, votes, comments, submitter }: Card): Seen {
  return stated({
    title,
    authorCount,
    upvotes: votes,
    comments,
    submittedBy: submitter,
    github: [],
  })
}

/** What the view in Markdown states. */
export function seenInMarkdown(card: Card): Seen {
  return stated({
    ...seenInReferences(card),
    url: `https://huggingface.co/papers/${card.id}`,
    arxiv: card.id,
  })
}

/** What the view with reference links states when the links lead nowhere. */
export function seenInReferences(card: Card): Seen {
  const { authorCount, organization, date, votes, comments } = card
  const byline = authorCount === undefined ? { organization } : { authorCount }
  return stated({ ...textOf(card), ...byline, date, upvotes: votes, comments })
}

/** What the view with one address a line states. */
export function seenInAddresses(card: Card): Seen {
  const { date, votes, comments } = card
  return stated({ ...textOf(card), date, upvotes: votes, comments })
}

/** What the trending view states. */
export function seenInTrending(card: Card): Seen {
  return stated({ ...seenInMarkdown(card), comments: undefined, submittedBy: card.submitter })
}

function textOf({ title, paragraphs, repositories = [] }: Card): Seen {
  return stated({ title, abstract: paragraphs?.join(' '), github: repositories })
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined }

function stated(seen: Optional<Seen>): Seen {
  return Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined))
}
