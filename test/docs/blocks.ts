/**
 * Every fenced block of README.md and docs is run. What a block is follows from its first line:
 *
 * - A block with a title (`text title="page.txt"`) is a file. The other blocks of the page find it in their folder,
 *   beside the folder `examples` of this package.
 * - `ts`, `js` and `cjs` are programs, each of them whole. They are type-checked and run as in a project that has
 *   installed the package. A comment behind an expression, or right below it, is the value that it must have, or
 *   `throws RangeError`, which may have a message behind it. The expression must be a statement of the program's top
 *   level. Remarks stand behind a blank line, or behind a statement that is no expression.
 * - `sh` holds commands, one a line, which must succeed.
 * - `console` holds commands after `$ `, each with all that it prints, errors included. One line `…` stands for any
 *   number of lines.
 * - `text` without a title, and blocks without a language, are drawings: there is nothing to run.
 *
 * Nothing else is allowed. The commands in `EXEMPT` are not run: they install the package or run this test.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const EXEMPT: readonly string[] = [
  'npm install undigest',
  'npm ci && npm run demo',
  'npm ci && npm test',
]

export interface Block {
  readonly page: string
  /** The line of its code's beginning in the page, counted from 1. */
  readonly line: number
  readonly language: string
  readonly title: string | undefined
  readonly code: string
}

export interface Page {
  readonly path: string
  readonly text: string
  readonly blocks: readonly Block[]
}

const FENCED = /^(?<fence>`{3,})(?<info>[^`\n]*)\n(?<code>[^]*?)^\k<fence>$/gm

export function readPage(path: string): Page {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  return { path, text, blocks: blocksOf(path, text) }
}

export function readPages(): readonly Page[] {
  const names = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.md')).toSorted()
  return ['README.md', ...pages.map((name) => join('docs', name))].map(readPage)
}

export function blocksOf(page: string, text: string): readonly Block[] {
  return Array.from(text.matchAll(FENCED), ({ index, groups }) => {
    const { info = '', code = '' } = groups ?? {}
    return {
      page,
      line: lineAt(text, index) + 1,
      language: /^\w*/.exec(info)?.[0] ?? '',
      title: /\btitle="([^"]+)"/.exec(info)?.[1],
      code,
    }
  })
}

/** The text of a page without its fenced blocks. */
export function proseOf({ text }: Page): string {
  return text.replace(FENCED, '')
}

export function isFile({ title }: Block): boolean {
  return title !== undefined
}

export function isProgram(block: Block): boolean {
  return !isFile(block) && /^(?:ts|js|cjs)$/.test(block.language)
}

export function isSession(block: Block): boolean {
  return !isFile(block) && /^(?:sh|console)$/.test(block.language)
}

export function isDrawing(block: Block): boolean {
  return !isFile(block) && /^(?:text)?$/.test(block.language)
}

export function nameOf({ line, language, title }: Block): string {
  return `line ${line}, ${title ?? language}`
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
