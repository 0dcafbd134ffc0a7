import type { Element, Nodes } from 'hast'
import type { Position, RawRecord } from '../../types.ts'
import type { ParsedHtml } from '../html/parse-html.ts'
import { attribute, type HtmlVisit, isUnseen, shownText, walkHtml } from '../html/walk-html.ts'
import { type Draft, type Piece, recordOf, withoutMarkers } from './complete-record.ts'
import { joinedPlaces, placeOf } from './place-of.ts'
import { isHeading, surveyAlert } from './survey.ts'

const BULLET = /^\s*[•·]/

/** An entry that is being read, and where it stands so far. */
interface Open {
  readonly draft: Draft
  position: Position | undefined
}

/** Reads the entries of an alert: each is a title, a green line and a piece of the abstract, side by side. */
export function readEntries({ tree, positionOf }: ParsedHtml): RawRecord[] {
  const { titles, isNamed, bylines, snippets, around } = surveyAlert(tree)
  const records: RawRecord[] = []
  let open: Open | undefined
  /** A title without an address is a heading alone, which a green line follows. */
  let heading: Element | undefined

  walkHtml(tree, enter)
  close()
  return records

  function enter(node: Nodes): HtmlVisit {
    if (node.type === 'text') enterText(node)
    if (node.type !== 'element') return undefined
    if (isUnseen(node)) return 'skip'
    const link = titles.get(node)
    if (link) begin(node, link)
    else if (around.has(node)) return undefined
    else if (isHeading(node)) waitFor(node)
    else {
      if (heading && bylines.has(node)) begin(heading, heading)
      if (open) readPart(open, node)
    }
    return 'skip'
  }

  function waitFor(node: Element): void {
    if (!isShown(shownText(node))) return
    close()
    heading = node
  }

  function begin(first: Element, link: Element): void {
    close()
    heading = undefined
    const text = shownText(link)
    const title = pieceOf(link, link.tagName === 'a' ? text : withoutMarkers(text))
    open = {
      draft: { title, href: attribute(link, 'href') ?? '', below: [] },
      position: placeOf(first, positionOf),
    }
  }

  function readPart(entry: Open, element: Element): void {
    const { draft } = entry
    if (snippets.has(element) && !draft.snippet)
      draft.snippet = pieceOf(element, unbrokenText(element))
    else if (bylines.has(element) && !draft.byline)
      draft.byline = pieceOf(element, shownText(element))
    else {
      const piece = pieceOf(element, shownText(element))
      const isBlank = !isShown(piece.value)
      // Below an entry stand its buttons, and below the last one a rule.
      if (isBlank && !holdsLink(element)) return
      if (!isBlank && !readUnnamed(entry, element, piece)) {
        close()
        return
      }
    }
    entry.position = joinedPlaces(entry.position, placeOf(element, positionOf))
  }

  function pieceOf(node: Nodes, value: string): Piece {
    const position = placeOf(node, positionOf)
    return { value, ...(position && { position }) }
  }

  /** Reads what no name and no colour tells. Where an entry has a link, it is over. */
  function readUnnamed({ draft }: Open, element: Element, piece: Piece): boolean {
    if (BULLET.test(piece.value)) {
      draft.below.push(piece)
      return true
    }
    if (holdsLink(element)) return false
    if (bylines.size === 0 && !draft.byline && !draft.snippet) draft.byline = piece
    else if (!isNamed && snippets.size === 0 && draft.byline && !draft.snippet)
      draft.snippet = { ...piece, value: unbrokenText(element) }
    else return false
    return true
  }

  function enterText(node: Extract<Nodes, { type: 'text' }>): void {
    if (!open || !isShown(node.value)) return
    const { draft } = open
    if (isNamed || snippets.size > 0 || !draft.byline) {
      close()
      return
    }
    const piece = pieceOf(node, `${draft.snippet?.value ?? ''}${node.value}`)
    const position = joinedPlaces(draft.snippet?.position, piece.position)
    draft.snippet = { ...piece, ...(position && { position }) }
    open.position = joinedPlaces(open.position, piece.position)
  }

  function close(): void {
    if (!open) return
    records.push(recordOf(open.draft, open.position))
    open = undefined
  }
}

function isShown(text: string): boolean {
  return /\S/.test(text)
}

function holdsLink(root: Element): boolean {
  let found = false
  walkHtml(root, (node) => {
    if (node.type === 'element' && node.tagName === 'a') found = true
    return found ? 'skip' : undefined
  })
  return found
}

/** The text of an element without the line breaks that the alert sets: they stand for no space. */
function unbrokenText(root: Element): string {
  let text = ''
  walkHtml(root, (node) => {
    if (node.type === 'text') text += node.value
    return node.type === 'element' && isUnseen(node) ? 'skip' : undefined
  })
  return text
}
