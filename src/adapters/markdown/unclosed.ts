import type { Nodes, Root } from 'mdast'
import { message } from '../../messages.ts'
import type { Source } from '../../source.ts'
import type { DigestMessage } from '../../types.ts'
import { type Page, placeOf } from './inline.ts'

/** Tells of a fence or a comment that is never closed: all that stands behind its beginning is a part of it. */
export function tellUnclosed(tree: Root, source: Source, page: Page): readonly DigestMessage[] {
  const last = lastIn(tree)
  if (last.type !== 'code' && last.type !== 'html') return []
  const { start, end } = placeOf(last, page)
  const text = source.text.slice(start, end)
  const isOpen = last.type === 'code' ? isOpenFence(text) : isOpenHtml(text)
  // What a list or a quote ends is not the end of the page.
  if (!isOpen || /\S/.test(source.text.slice(end))) return []
  return [message('input-truncated', { place: source.position(start, end) })]
}

function lastIn(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastIn(last) : node
}

function isOpenFence(text: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0]
  if (fence === undefined) return false
  const end = text.lastIndexOf('\n')
  const mark = text
    .slice(end + 1)
    .trim()
    .replace(/^(?:>[ \t]*)+/, '')
  return end < 0 || !mark.startsWith(fence) || mark.replaceAll(fence.charAt(0), '') !== ''
}

function isOpenHtml(text: string): boolean {
  if (text.startsWith('<!--')) return !text.includes('-->')
  const name = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(text)?.[1]
  return name !== undefined && !text.toLowerCase().includes(`</${name.toLowerCase()}>`)
}
