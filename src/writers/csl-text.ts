import { printable } from './printable.ts'

/** The tags that readers of CSL-JSON take for markup, and the ends of them. */
const TAG =
  /<(\/?(?:i|b|sc|su[bp]|span)|span (?:class="nocase"|style="font-variant:small-caps;"))>|<(?=span )/g

/** Breaks a tag up and is not seen: U+2060, the word joiner. */
const JOINER = '\u2060'

/**
 * Text for a field of a CSL item. There a pair of tags such as `<i>…</i>` is markup, and no way to say that it is not;
 * publishers write names of species so, and mean it. A tag alone would swallow what follows, or leave a brace open in
 * BibTeX, so an unseen character inside makes it text.
 */
export function cslText(text: string): string {
  const line = printable(text).trim()
  return line.includes('<') ? withoutLoneTags(line) : line
}

function withoutLoneTags(line: string): string {
  const tags = [...line.matchAll(TAG)]
  const open: number[] = []
  const lone = new Set(tags.keys())
  for (const [index, [, name]] of tags.entries()) {
    if (name === undefined || name === 'span') continue
    const opener = open.at(-1)
    if (!name.startsWith('/')) open.push(index)
    else if (opener !== undefined && tags[opener]?.[1]?.split(' ')[0] === name.slice(1)) {
      open.pop()
      lone.delete(opener)
      lone.delete(index)
    }
  }
  let next = 0
  return line.replace(TAG, (tag) => {
    const isLone = lone.has(next)
    next += 1
    return isLone ? `<${JOINER}${tag.slice(1)}` : tag
  })
}
