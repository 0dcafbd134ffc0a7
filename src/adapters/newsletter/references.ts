/** The addresses of an issue that stand in a list, for which the text has numbers or names. */
export interface References {
  readonly addressOf: (name: string) => string | undefined
  /** Whether a run of the text is a part of the list. */
  readonly has: (run: { readonly start: number; readonly end: number }) => boolean
}

/** A line of the list: `[5] https://…`, `[5]: https://…`. */
const LINE = /^[ \t]{0,9}\[([^[\]\n]{1,60})\]:?[ \t]{1,9}<?(https?:\/\/[^\s<>]+)>?[ \t]*$/gm
/** Numbers without brackets are those of such a list where it has a heading. */
const HEADING = /^[ \t]{0,9}(?:(?:visible )?links|references):?[ \t]{0,9}$/im
const NUMBERED = /^[ \t]{0,9}(\d{1,4})\.[ \t]{1,9}<?(https?:\/\/[^\s<>]+)>?[ \t]*$/gm
/** What stands for an address in plain text: its number in brackets, or the address itself. */
const MARK = /\s?(?:\[(\d{1,4})\]|(?<!\])[[(<]\s?(https?:\/\/[^\s<>()[\]]+)\s?[\])>])/g

/** A link in a plain text, and where the mark for it stands. */
interface PlainLink {
  readonly url: string
  /** Nothing stands behind it. */
  readonly isLast: boolean
}

/** A plain text without the marks of its links, and the links. */
interface PlainText {
  readonly text: string
  readonly links: readonly PlainLink[]
}

/** The lists of addresses in a text. Where a name has two, the first one counts. */
export function referencesIn(text: string): References {
  const heading = text.search(HEADING)
  const lines = [
    ...text.matchAll(LINE),
    ...[...(heading < 0 ? [] : text.matchAll(NUMBERED))].filter(({ index }) => index > heading),
  ]
  const addresses = new Map(lines.toReversed().map(([, name, url]) => [name!.toLowerCase(), url!]))
  const places = lines.map(({ index }) => index).toSorted((a, b) => a - b)
  return {
    addressOf: (name) => addresses.get(name.toLowerCase()),
    has: ({ start, end }) => (places[firstFrom(places, start)] ?? end) < end,
  }
}

/** Where the first number stands that is not less than another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes the marks of links off a plain text. A number that stands for nothing is a part of the text. */
export function readPlain(text: string, { addressOf }: References): PlainText {
  const links: PlainLink[] = []
  const end = text.trimEnd().length
  const shown = text.replace(MARK, (printed, number?: string, address?: string, at = 0) => {
    const url = address ?? addressOf(number!)
    if (url === undefined) return printed
    links.push({ url, isLast: at + printed.length >= end })
    return ''
  })
  return { text: shown, links }
}
