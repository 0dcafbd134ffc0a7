/** The articles of a mail whose titles are no links: what stands above an identifier. */
import { type Article, nameOf, ownLines } from './articles.ts'
import type { MailLine } from './lines.ts'
import { couldBeNames, isLabelLine, isNameList } from './names.ts'
import { areOwnActions, isAction, isAddress, isMark, isTitle } from './phrases.ts'
import { hasIdentifier, isStatement } from './statements.ts'

/** Lines that stand together. */
type Block = readonly MailLine[]

/** Further above an identifier no title is looked for. */
const FAR = 12

/** The articles whose titles stand above their identifiers. */
export function unlinkedArticles(lines: readonly MailLine[]): Article[] {
  const found: { title: Block; at: number }[] = []
  let end = 0
  for (const [at, { text }] of lines.entries()) {
    if (!hasIdentifier(text) && !isOwnAddress(text, lines[at - 1])) continue
    const title = titleAbove(lines.slice(Math.max(end, at - FAR), at + 1))
    end = at + 1
    if (title) found.push({ title, at: lines.indexOf(title[0]!, Math.max(0, at - FAR)) })
  }
  return found.map(({ title, at }, index) => ({
    title,
    name: nameOf(textOf(title)),
    below: ownLines(lines.slice(at + title.length, found[index + 1]?.at)),
  }))
}

/** An address below a date is that of the article. */
function isOwnAddress(text: string, before: MailLine | undefined): boolean {
  return isAddress(text) && before !== undefined && isStatement(before.text)
}

/** The title in the lines up to an identifier, which is the last of them. */
function titleAbove(lines: Block): Block | undefined {
  const blocks = blocksOf(lines)
  const own = blocks.pop()!.slice(0, -1)
  if (own.length === 0) return titleAmong(blocks)
  return isNameList(textOf(own)) ? titleAmong([...blocks, own]) : titleWithin(own)
}

/** Where title, names and identifier stand on lines of one block. */
function titleWithin(lines: Block): Block | undefined {
  const start = lines.findLastIndex(({ text }) => /^\d{1,3}[.:)](?: |$)/.test(text))
  const all = lines
    .slice(Math.max(start, 0))
    .filter(({ text }) => isTitle(text) && !isStatement(text) && !isLabelLine(text))
  const end = all.findIndex(
    ({ text }, index) => index > 0 && isNameList(text) && isNameList(textOf(all.slice(index))),
  )
  return all.length > 0 ? all.slice(0, end < 0 ? all.length : end) : undefined
}

/** Where each of them is a block. */
function titleAmong(blocks: readonly Block[]): Block | undefined {
  const all = blocks.filter((block) => isTitle(textOf(block)) && !block.every(isAside))
  const names = all.findLastIndex((block) => isNameList(textOf(block)))
  if (names > 0) return all[names - 1]
  const [above, last] = all.slice(-2)
  const areNames = last && couldBeNames(textOf(last)) && !couldBeNames(textOf(above!))
  return areNames ? above : all.at(-1)
}

function isAside({ text }: MailLine): boolean {
  return isMark(text) || isAction(text) || areOwnActions(text)
}

function blocksOf(lines: Block): MailLine[][] {
  const blocks: MailLine[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    if (!block || line.isApart) blocks.push([line])
    else block.push(line)
  }
  return blocks
}

function textOf(lines: Block): string {
  return lines.map(({ text }) => text).join(' ')
}
