/** The cards of a page of Hugging Face papers, as a browser shows them. */
import type { Element, ElementContent, Nodes } from 'hast'
import { readWritten } from '../../dates/written.ts'
import { fold } from '../../fields/fold.ts'
import type { RawField } from '../../types.ts'
import {
  attribute,
  endOf,
  type HtmlVisit,
  isInline,
  isUnseen,
  shownText,
  startOf,
  walkHtml,
} from '../html/walk-html.ts'

/** Where the addresses of a page begin. */
const SITE = 'https://huggingface.co'

const PAPER =
  /^(?:https?:\/\/(?:www\.)?(?:huggingface|hf)\.co)?\/papers\/(\d{4}\.\d{4,5})(?![\w.])/i
const ACCOUNT =
  /^(?:https?:\/\/(?:www\.)?(?:huggingface|hf)\.co)?\/(?!(?:blog|brand|changelog|chat|collections|datasets|docs|enterprise|inference|join|jobs|kernels|languages|learn|login|logout|metrics|models|new|notifications|organizations|papers|posts|pricing|privacy|search|settings|spaces|storage|support|tasks|terms-of-service|welcome)\/?$)[\w.-]+\/?$/i
const ON_SITE = /^https?:\/\/(?:[\w-]+\.)*(?:huggingface|hf)\.co(?:[/?#]|$)/i
const AUTHORS = /^[·•\s]*(\d[\d,.]*[km]?\+? authors?)$/i
/** Something that is more than a sign between two others: `·` */
const SAYS = /[\p{L}\p{N}]/u
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

/** The nodes that a card consists of, in their order. */
export type CardNodes = readonly [ElementContent, ...ElementContent[]]

/**
 * The fields of a card. Where the page breaks off, what ends there is not whole and is left out.
 */
export function readCard(nodes: CardNodes, brokenAt?: number): RawField[] {
  const card = createReader(startOf(nodes[0]), brokenAt)
  for (const node of nodes) walkHtml(node, card.enter)
  return card.finish()
}

function createReader(start: number, brokenAt: number | undefined) {
  const fields: RawField[] = []
  const told = new Set<string>()
  /** What the next piece of text is, where the one before has said so. */
  let next: 'submittedBy' | 'published' | undefined
  let href = ''
  /** The address is that of a link with a picture, as the accounts of the site have. */
  let isPictured = false
  /** Text that nothing has claimed, of the element that shows it on lines of its own. */
  let unread = ''
  let around = 'div'
  /** We are behind the box that one ticks to vote. */
  let isVoting = false
  /** The text of a trending card is mostly a summary, and nothing tells which. */
  let isTrending = false

  /** Keeps a text, white space folded, that a card may show twice. */
  const tell = (label: RawField['label'], value: string, url?: string): void => {
    endUnread()
    const key = `${label} ${value}`
    if (told.has(key)) return
    told.add(key)
    fields.push({ label, value, ...(url !== undefined && { url }) })
  }

  return { enter, finish }

  function finish(): RawField[] {
    endUnread()
    return isTrending
      ? fields.map((field) => (field.label === 'abstract' ? { ...field, label: 'text' } : field))
      : fields
  }

  function enter(node: Nodes): HtmlVisit {
    if (node.type === 'text' && !isBroken(node)) enterText(node.value)
    if (node.type !== 'element') return undefined
    if (isUnseen(node)) return 'skip'
    const { tagName } = node
    if ((tagName === 'p' || isHeading(node)) && isBroken(node)) return 'skip'
    if (tagName === 'input' && attribute(node, 'type') === 'checkbox') isVoting = true
    if (tagName === 'a') return enterLink(node)
    if (tagName === 'time') return readTime(node)
    if (isHeading(node)) return readHeading(node)
    if (tagName === 'p') return readParagraph(node)
    return isInline(node) ? undefined : enterBlock(node)
  }

  /** The text of a link to another site is kept with its address. */
  function enterText(text: string): void {
    const piece = fold(text)
    if (piece === '') unread += text
    else if (!readText(piece) && !isElsewhere(href)) unread += text
  }

  function enterBlock({ tagName }: Element): HtmlVisit {
    const outer = around
    endUnread()
    around = tagName
    return () => {
      endUnread()
      around = outer
    }
  }

  /** Keeps what nothing has claimed. */
  function endUnread(): void {
    const value = fold(unread)
    unread = ''
    if (SAYS.test(value)) tell(`<${around}>`, value)
  }

  function readParagraph(paragraph: Element): HtmlVisit {
    const text = fold(shownText(paragraph))
    if (readText(text)) return 'skip'
    tell('abstract', text)
    walkHtml(paragraph, (node) => {
      if (node.type !== 'element') return undefined
      if (isUnseen(node)) return 'skip'
      const address = node.tagName === 'a' && isOwn(node) ? addressOf(node) : ''
      if (isElsewhere(address)) tellLink('mention', node, address)
      return undefined
    })
    return 'skip'
  }

  /** The parser repeats a link that is never closed in the cards that follow. */
  function isOwn(link: Element): boolean {
    return startOf(link) >= start
  }

  function tellLink(label: 'link' | 'mention', link: Element, url: string): void {
    endUnread()
    fields.push({ label, value: fold(shownText(link)), url })
  }

  function isBroken(node: Nodes): boolean {
    return brokenAt !== undefined && endOf(node) >= brokenAt
  }

  function enterLink(link: Element): HtmlVisit {
    const address = addressOf(link)
    if (isElsewhere(address) && !isOwn(link)) return undefined
    const outer = { href, isPictured }
    const leave = (): void => {
      ;({ href, isPictured } = outer)
    }
    href = address
    isPictured = hasPicture(link)
    if (isElsewhere(href)) tellLink('link', link, href)
    const text = paperIn(href) !== undefined && isPhrase(link) ? fold(shownText(link)) : ''
    if (text.length < LONG) return leave
    tell('abstract', text)
    leave()
    return 'skip'
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
    const text = fold(shownText(heading))
    if (link !== undefined) tell('title', text, absolute(link))
    else if (SAYS.test(text)) tell(`<${heading.tagName}>`, text)
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
    return isPictured && ACCOUNT.test(href) ? 'organization' : undefined
  }
}

function addressOf(link: Element): string {
  return attribute(link, 'href')?.trim() ?? ''
}

/** Whether an address leads to another site. */
function isElsewhere(address: string): boolean {
  return /^https?:/i.test(address) && !ON_SITE.test(address)
}

function hasPicture({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.tagName === 'img' || hasPicture(child)),
  )
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
