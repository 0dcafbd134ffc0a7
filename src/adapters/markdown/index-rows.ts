import { fold } from '../../fields/fold.ts'
import { readArxivId, readIdentifiers } from '../../fields/identifiers.ts'
import type { Draft } from './draft.ts'

/** Leaves out what only points to a paper that the page lists elsewhere: an identifier without a title, or a title alone. */
export function withoutIndexRows(drafts: readonly Draft[]): readonly Draft[] {
  const ids = new Set<string | undefined>()
  const names = new Set<string>()
  for (const draft of drafts) {
    const title = titleOf(draft)
    if (title === undefined) continue
    const id = arxivOf(draft)
    if (id !== undefined) ids.add(id)
    if (isPointer(draft)) continue
    names.add(keyOf(title))
    for (const { index } of title.matchAll(/:\s/g)) names.add(keyOf(title.slice(0, index)))
  }
  const told = new Set<string | undefined>(
    drafts.flatMap((draft) => (draft.isSection ? (arxivOf(draft) ?? []) : [])),
  )
  const listed = new Set<string | undefined>(
    drafts.flatMap((draft) => (isReference(draft) ? [] : (arxivOf(draft) ?? []))),
  )
  return drafts.filter((draft) => {
    const title = titleOf(draft)
    if (isReference(draft) && (title === undefined || listed.has(arxivOf(draft)))) return false
    if (isAnnouncement(draft)) return false
    if (!draft.isSection && !hasText(draft) && told.has(arxivOf(draft))) return false
    if (title === undefined) return !ids.has(arxivOf(draft))
    return !isPointer(draft) || !names.has(keyOf(title.replace(/ ?(?:…|\.{3})$/, '')))
  })
}

/** Whether a record stands in the list of what the page was made from. */
function isReference({ fields }: Draft): boolean {
  return fields.some(({ label, value }) => label === 'section' && REFERENCES.test(value))
}

const REFERENCES =
  /^\P{L}*(?:sources?|references?|bibliography|citations?|works cited|links|参考文献|参考资料|来源|출처|参考)\P{L}*$/iu

/** Whether a record is a piece of news about a paper: its own title is no link, and nobody wrote it. */
function isAnnouncement({ fields, isSection }: Draft): boolean {
  const title = fields.find(({ label }) => label === 'title')
  return (
    !isSection &&
    fields.some(({ label, value }) => label === 'section' && NEWS.test(value)) &&
    !fields.some(
      ({ label, start }) => AUTHORS.has(label) || (label === 'url' && start === title?.start),
    )
  )
}

const NEWS =
  /^\P{L}*(?:(?:latest |recent )?(?:news|updates?|announcements?|change ?log)(?: ?[&/] ?updates?)?|what['’]s new|新闻|最新动态|更新日志?|动态|소식|お知らせ)[^\p{L}\d]*$/iu

const AUTHORS: ReadonlySet<string> = new Set(['author', 'authors', 'abstract'])

/** Nothing of a record but its title says that it is a paper. */
function isPointer({ fields }: Draft): boolean {
  return !fields.some(({ label }) => TELLING.has(label))
}

function hasText({ fields }: Draft): boolean {
  return fields.some(({ label }) => AUTHORS.has(label))
}

const TELLING: ReadonlySet<string> = new Set([
  'url',
  'link',
  'arxiv',
  'doi',
  'pmid',
  'author',
  'authors',
  'abstract',
  'snippet',
  'published',
])

function titleOf({ fields }: Draft): string | undefined {
  return fields.find(({ label }) => label === 'title')?.value
}

function arxivOf({ fields }: Draft): string | undefined {
  for (const { label, value, url } of fields) {
    const found = label === 'arxiv' ? readArxivId(value) : readIdentifiers(url ?? '')
    if (found?.arxiv !== undefined && label !== 'mention') return found.arxiv
  }
  return undefined
}

function keyOf(title: string): string {
  return fold(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))
}
