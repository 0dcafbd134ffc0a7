/** The runs of a newsletter that stand by themselves. */
import type { Element } from 'hast'
import { fold } from '../../fields/fold.ts'
import { createSource } from '../../source.ts'
import type { Position } from '../../types.ts'
import type { ParsedHtml } from '../html/parse-html.ts'
import { shownLines } from '../html/shown-lines.ts'
import { textLines } from '../html/text-lines.ts'
import { type InlineLink, readInline } from './inline.ts'
import { referencesIn } from './references.ts'

/** A heading, or a paragraph. */
export interface Block {
  readonly text: string
  readonly links: readonly InlineLink[]
  readonly isHeading: boolean
  /** How it is marked: what is marked in the same way is of one kind. */
  readonly look: string
  readonly position: Position
}

interface Run {
  start: number
  end: number
  readonly isHeading: boolean
}

const HEADING = /^#{1,6}(?: |$)/
/** The marks of a list, a heading and of emphasis, also within a link. */
const MARKS =
  /^[\s>]{0,9}(?:[*+•-] |\d{1,3}[.)] )?[*_]{0,3}(?:#{1,6} )?[*_]{0,3}(\[?)[*_]{0,3}#{0,6} ?/
/** A run that is longer is no link alone. */
const LONGEST_LINK = 4000
/** A rule, or a picture or a sign alone. */
const EMPTY = /^[^\p{L}\p{N}]*$/u

/** The name of a section in plain text: nothing but capitals. */
const CAPITALS = /^[^\p{Ll}[\]\n]{1,60}[^\p{Ll}[\]\n.!?:)]$/u

/** The blocks of a newsletter in Markdown, or in plain text with a list of its addresses. */
export function blocksOfMarkdown(markdown: string): Block[] {
  const source = createSource(markdown)
  const references = referencesIn(markdown)
  const runs = runsIn(markdown).filter((run) => !references.has(run))
  return runs.flatMap(({ start, end, isHeading: isMarked }) => {
    const run = markdown.slice(start, end)
    const isHeading = isMarked || (CAPITALS.test(run) && /\p{Lu}{2}/u.test(run))
    const marks = run.slice(0, run.length - run.replace(MARKS, '').length)
    const look = marks.replace(/\d{1,3}/, '1')
    const { text, links } = readInline(run.replace(MARKS, '$1'), references)
    if (EMPTY.test(text)) return []
    return [{ text: fold(text), links, isHeading, look, position: source.position(start, end) }]
  })
}

function runsIn(markdown: string): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (const { text: shown, start } of textLines(markdown)) {
    if (shown === '') {
      open = undefined
      continue
    }
    const end = start + shown.length
    const isHeading = HEADING.test(shown)
    if (open && !isHeading) open.end = end
    else {
      open = { start, end, isHeading }
      runs.push(open)
    }
    if (isHeading || isLink(markdown, open)) open = undefined
  }
  return runs
}

/** A link that is all there is stands alone, whatever comes below it. */
function isLink(markdown: string, { start, end }: Run): boolean {
  if (end - start > LONGEST_LINK) return false
  const run = markdown.slice(start, end)
  return /^[*_]{0,3}\[/.test(run) && /\)[*_]{0,3}$/.test(run) && run.includes('](')
}

/** The blocks of a newsletter in HTML. */
export function blocksOfHtml({ tree, positionOf }: ParsedHtml): Block[] {
  return shownLines(tree).map(({ text, links, nodes, isHeading }) => ({
    text,
    links: links.map(({ url, text: label }) => ({ url, text: label })),
    isHeading,
    look: links.map(({ element }) => lookOf(element)).join(' '),
    position: positionOf([nodes[0]!, nodes.at(-1)!]),
  }))
}

/** The elements that a link is made of, as far as there is one in another. */
function lookOf(link: Element): string {
  let look = ''
  for (let element: Element | undefined = link; element && look.length < LONGEST_LOOK; ) {
    look += `${element.tagName} `
    element = element.children.find((child) => child.type === 'element')
  }
  return look
}

const LONGEST_LOOK = 100
