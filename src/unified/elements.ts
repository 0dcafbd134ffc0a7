import type { Element } from 'hast'

/** Elements that begin and end a line, by the number of line ends that they put around themselves. */
export const BREAKS: ReadonlyMap<string, number> = new Map([
  ...named(
    'address article aside blockquote details dialog dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
    2,
  ),
  ...named(
    'body caption center dd dir div dt figcaption html legend li listing summary tbody tfoot thead tr',
    1,
  ),
])

/** Elements whose contents browsers do not show as text. */
const UNSEEN: ReadonlySet<string> = new Set(
  'annotation annotation-xml area audio base canvas datalist embed head iframe img input link meta noembed noframes noscript object param rp script select source style svg template textarea title track video'.split(
    ' ',
  ),
)

/** Whether a browser shows nothing of an element. What style sheets hide is not known. */
export function isHidden({ tagName, properties }: Element): boolean {
  const { hidden, style, open } = properties
  if (UNSEEN.has(tagName) || isSet(hidden) || (tagName === 'dialog' && !isSet(open))) return true
  return typeof style === 'string' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Whether an attribute is there, whatever its value. */
function isSet(property: Element['properties'][string]): boolean {
  return property !== undefined && property !== null && property !== false
}

function named(names: string, breaks: number): [string, number][] {
  return names.split(' ').map((name) => [name, breaks])
}
