/** The cards of a page of Hugging Face papers, as a browser shows them. */
import type { Element, ElementContent, Nodes } from 'hast'
import { readWritten } from '../../dates/written.ts'
import { fold } from '../../fields/fold.ts'
import type { RawField } from '../../types.ts'
import { attribute, type HtmlVisit, isUnseen, shownText, walkHtml } from '../html/walk-html.ts'

/** Where the addresses of a page begin. */
const SITE = 'https://huggingface.co'

const PAPER =
  /^(?:https?:\/\/(?:www\.)?(?:huggingface|hf)\.co)?\/papers\/(\d{4}\.\d{4,5})(?![\w.])/i
const ACCOUNT =
  /^(?:https?:\/\/(?:www\.)?(?:huggingface|hf)\.co)?\/(?!(?:chat|datasets|docs|join|login|models|papers|posts|pricing|spaces)\/?$)[\w.-]+\/?$/i
const ON_SITE = /^https?:\/\/(?:[\w-]+\.)*(?:huggingface|hf)\.co(?:[/?#]|$)/i
const AUTHORS = /^[·•\s]*(\d[\d,.]*[km]?\+? authors?)$/i
const NUMBER = /^\d[\d,.]*[km]?\+?$/i
/** A link of this length is no title and no byline. */
const LONG = 100
const LEAD = /^(submitted by|published on)\b\s*/i

/** The identifier of the paper that an address of the site leads to. */
export function paperIn(href: string): string | undefined {
  return PAPER.exec(href.trim())?.[1]
}

/** An address of the site as a whole. */
export function absolute(href: string): string {
  const address = href.trim()
  return address.startsWith('/') && !address.startsWith('//') ? `${SITE}${address}` : address
}

/**
 * The fields of a card: the nodes that it consists of, in their order. Where the page breaks off, what ends there is not
 * whole and is left out.
 */
export function readCard(nodes: readonly ElementContent[], brokenAt?: number): RawField[] {
  const card = createReader(brokenAt)
  for (const node of nodes) walkHtml(node, card.enter)
  return card.finish()
}

function createReader(brokenAt: number | undefined) {
  const fields: RawField[] = []
  const told = new Set<string>()
  /** What the next piece of text is, where the one before has said so. */
  let next: 'submittedBy' | 'published' | undefined
  let href = ''
  /** We are behind the box that one ticks to vote. */
  let isVoting = false
  /** The text of a trending card is mostly a summary, and nothing tells which. */
  let isTrending = false

  const tell = (label: RawField['label'], value: string, url?: string): void => {
    if (told.has(label)) return
    told.add(label)
    fields.push({ label, value, ...(url !== undefined && { url }) })
  }

  return {
    enter,
    finish: () =>
      isTrending
        ? fields.map((field) => (field.label === 'abstract' ? { ...field, label: 'text' } : field))
        : fields,
  }

  function enter(node: Nodes): HtmlVisit {
    if (node.type === 'text' && !isBroken(node)) readText(fold(node.value))
    if (node.type !== 'element') return undefined
    if (isUnseen(node)) return 'skip'
    const { tagName } = node
    if ((tagName === 'p' || isHeading(node)) && isBroken(node)) return 'skip'
    if (tagName === 'input' && attribute(node, 'type') === 'checkbox') isVoting = true
    if (tagName === 'a') return enterLink(node)
    if (tagName === 'time') return readTime(node)
    if (isHeading(node)) return readHeading(node)
    if (tagName === 'p' && !readText(fold(shownText(node)))) {
      tell('abstract', shownText(node))
      return 'skip'
    }
    return tagName === 'p' ? 'skip' : undefined
  }

  function isBroken({ position }: Nodes): boolean {
    return brokenAt !== undefined && (position?.end.offset ?? 0) >= brokenAt
  }

  function enterLink(link: Element): HtmlVisit {
    const around = href
    href = attribute(link, 'href')?.trim() ?? ''
    const text = fold(shownText(link))
    if (/^https?:/i.test(href) && !ON_SITE.test(href))
      fields.push({ label: 'link', value: text, url: href })
    else if (text.length >= LONG && paperIn(href) !== undefined && isPhrase(link)) {
      tell('abstract', text)
      href = around
      return 'skip'
    }
    return () => {
      href = around
    }
  }

  function readTime(time: Element): HtmlVisit {
    const instant = attribute(time, 'dateTime')
    if (instant === undefined) return undefined
    tell('published', instant)
    next = undefined
    return 'skip'
  }

  function readHeading(heading: Element): HtmlVisit {
    const link = paperLinkIn(heading, href)
    if (link !== undefined) tell('title', shownText(heading), absolute(link))
    return 'skip'
  }

  /** Whether a piece of text is something that a card states beside its title and its text. */
  function readText(piece: string): boolean {
    const lead = LEAD.exec(piece)
    if (lead) next = lead[1]!.toLowerCase() === 'submitted by' ? 'submittedBy' : 'published'
    if (next === 'published') isTrending = true
    const value = piece.slice(lead?.[0].length ?? 0)
    if (value === '') return true
    const label = next ?? labelOf(value)
    next = undefined
    if (label === undefined) return false
    isVoting &&= label !== 'upvotes'
    const printed = AUTHORS.exec(value)?.[1] ?? value
    tell(label, printed, label === 'organization' ? absolute(href) : undefined)
    return true
  }

  function labelOf(piece: string): RawField['label'] | undefined {
    if (AUTHORS.test(piece)) return 'authorCount'
    if (NUMBER.test(piece)) {
      if (href.endsWith('#community')) return 'comments'
      return isVoting || href.includes('/login?next=') ? 'upvotes' : undefined
    }
    if (readWritten(piece)) return 'published'
    return ACCOUNT.test(href) ? 'organization' : undefined
  }
}

/** The address of the paper that a heading leads to: that of a link in it, or of the link that it stands in. */
export function paperLinkIn(heading: Element, around: string): string | undefined {
  let found = paperIn(around) === undefined ? undefined : around
  walkHtml(heading, (node) => {
    const href = node.type === 'element' && node.tagName === 'a' && attribute(node, 'href')
    if (href && paperIn(href) !== undefined) found ??= href
    return undefined
  })
  return found
}

/** Whether a link is a run of text, and not a part of the layout. */
function isPhrase(link: Element): boolean {
  let isRun = true
  walkHtml(link, (node) => {
    if (node.type === 'element' && (isHeading(node) || /^(?:article|div|p|ul)$/.test(node.tagName)))
      isRun = false
    return undefined
  })
  return isRun
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Whether an element is a heading. */
export function isHeading({ tagName }: Element): boolean {
  return HEADINGS.has(tagName)
}
