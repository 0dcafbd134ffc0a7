import { KIND, kindOf } from './element-kinds.ts'

/** The elements that are open at a place of a text of HTML, as a parser of trees would have them. */
export interface OpenElements {
  /** Opens an element, and closes those that it closes. The key is the same where its tag is the same. */
  readonly open: (name: string, key: string) => void
  readonly close: (name: string) => void
  /** Whether the next tag is one of SVG or MathML. */
  readonly isForeign: () => boolean
  /** How many levels there are. */
  readonly depth: () => number
  /** How many elements of formatting are repeated in what follows. */
  readonly repeated: () => number
}

/** The same element of formatting is not repeated more often. */
const MOST_ALIKE = 3
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const TERMS: ReadonlySet<string> = new Set(['dd', 'dt'])
const GROUPS: ReadonlySet<string> = new Set(['caption', 'colgroup', 'tbody', 'tfoot', 'thead'])
const RUBY: ReadonlySet<string> = new Set(['rb', 'rp', 'rt', 'rtc'])

/**
 * Starts to follow the elements of a text. Where a rule of the standard would take more than is worth it, an element is
 * taken to be open longer than it is, so that the depth is rather overstated.
 */
export function followElements(): OpenElements {
  const names: string[] = []
  const kinds: number[] = []
  let paragraphs = 0
  /** What is repeated when it is closed by the end of another element; one list for each cell of a table. */
  const formatting: { readonly name: string; readonly key: string }[][] = [[]]

  const isForeign = (): boolean => {
    const top = names.at(-1) ?? ''
    return top.charAt(0) === ':' && (kinds.at(-1)! & KIND.holdsHtml) === 0
  }
  return {
    open,
    close,
    isForeign,
    depth: () => names.length + formatting.at(-1)!.length,
    repeated: () => formatting.at(-1)!.length,
  }

  function open(name: string, key: string): void {
    const kind = kindOf(name)
    if ((kind & KIND.breaksOut) !== 0) while (isForeign()) pop()
    if (isForeign() || name === 'svg' || name === 'math') return push(`:${name}`)
    if ((kind & KIND.ofTable) !== 0 && !closeInTable(name)) return
    if ((kind & KIND.endsParagraph) !== 0) closeReplaced(name, kind)
    else if (name === 'option' || name === 'optgroup') closeOptions(name)
    else if (name === 'button') popTo(lastOpen(isSame('button'), KIND.scope))
    else if (RUBY.has(name)) while (RUBY.has(names.at(-1) ?? '')) pop()
    else if (name === 'a' || name === 'nobr') closeFormatting(name)
    push(name)
    if ((kind & KIND.formatting) !== 0) format(name, key)
  }

  function push(name: string): void {
    const kind = kindOf(name)
    names.push(name)
    kinds.push(kind)
    if (name === 'p') paragraphs += 1
    if ((kind & KIND.marker) !== 0) formatting.push([])
  }

  function pop(): void {
    if (names.pop() === 'p') paragraphs -= 1
    if ((kinds.pop()! & KIND.marker) !== 0) formatting.pop()
  }

  /** Closes an element and all that is inside it. */
  function popTo(index: number): void {
    if (index >= 0) while (names.length > index) pop()
  }

  /** The innermost element that is wanted, unless it is outside of one of a kind. */
  function lastOpen(isWanted: (name: string, kind: number) => boolean, outside: number): number {
    for (let index = names.length - 1; index >= 0; index -= 1) {
      if (isWanted(names[index]!, kinds[index]!)) return index
      if ((kinds[index]! & outside) !== 0) return -1
    }
    return -1
  }

  /** Closes what a part of a table closes. Whether it stands in a table. */
  function closeInTable(name: string): boolean {
    if (lastOpen(isSame('table'), KIND.tableScope) < 0) return names.includes('template')
    if (CELLS.has(name)) popTo(lastOpen((one) => CELLS.has(one), KIND.tableScope))
    else if (name === 'tr') popTo(lastOpen(isSame('tr'), KIND.tableScope))
    else popTo(lastOpen((one) => GROUPS.has(one), KIND.tableScope))
    return true
  }

  function closeReplaced(name: string, kind: number): void {
    if (name === 'li') popTo(lastItem(isSame('li')))
    else if (TERMS.has(name)) popTo(lastItem((one) => TERMS.has(one)))
    if (paragraphs > 0) popTo(lastOpen(isSame('p'), KIND.scope | KIND.buttonScope))
    if ((kind & KIND.heading) !== 0 && (kinds.at(-1)! & KIND.heading) !== 0) pop()
  }

  /** The item of a list that ends where another one begins. */
  function lastItem(isWanted: (name: string) => boolean): number {
    for (let index = names.length - 1; index >= 0; index -= 1) {
      if (isWanted(names[index]!)) return index
      if ((kinds[index]! & (KIND.special | KIND.passesItems)) === KIND.special) return -1
    }
    return -1
  }

  function closeOptions(name: string): void {
    if (names.at(-1) === 'option') pop()
    if (name === 'optgroup' && names.at(-1) === 'optgroup') pop()
  }

  function format(name: string, key: string): void {
    const list = formatting.at(-1)!
    const alike = list.filter((one) => one.key === key)
    if (alike.length >= MOST_ALIKE) list.splice(list.indexOf(alike[0]!), 1)
    list.push({ name, key })
  }

  function close(name: string): void {
    const kind = kindOf(name)
    if ((kind & KIND.formatting) !== 0 && closeFormatting(name)) return
    if (name === 'form') remove(lastOpen(isSame(name), KIND.scope))
    else if ((kind & KIND.heading) !== 0)
      popTo(lastOpen((_, one) => (one & KIND.heading) !== 0, KIND.scope))
    else if ((kind & KIND.special) !== 0) popTo(lastOpen(isSame(name), outsideOf(name, kind)))
    else popTo(lastOpen(isSame(name), KIND.special))
  }

  /** Ends an element of formatting that may be repeated; whether there is one. What it does not hold whole stays open. */
  function closeFormatting(name: string): boolean {
    const list = formatting.at(-1)!
    const last = list.findLastIndex((one) => one.name === name)
    if (last < 0) return false
    const index = lastOpen(isSame(name), KIND.scope)
    // One outside of a table is not closed from inside.
    if (index < 0 && lastOpen(isSame(name), KIND.marker) >= 0) return true
    list.splice(last, 1)
    remove(index)
    return true
  }

  /** Closes an element, and what is inside it as far as that is no element of its own right. */
  function remove(index: number): void {
    if (index < 0) return
    const isAround = kinds.some((kind, inner) => inner > index && (kind & KIND.special) !== 0)
    if (!isAround) return popTo(index)
    names.splice(index, 1)
    kinds.splice(index, 1)
  }
}

function isSame(wanted: string): (name: string) => boolean {
  return (name) => name === wanted || (name.charAt(0) === ':' && name.slice(1) === wanted)
}

function outsideOf(name: string, kind: number): number {
  if ((kind & KIND.ofTable) !== 0 || name === 'table') return KIND.tableScope
  if (name === 'p') return KIND.scope | KIND.buttonScope
  return name === 'li' ? KIND.scope | KIND.listScope : KIND.scope
}
