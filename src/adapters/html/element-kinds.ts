/**
 * What the HTML standard says of elements by their names, as far as it decides which of them are open. Those of SVG and
 * MathML have a colon before theirs.
 */

/** Kinds of elements, to be added up. */
export const KIND = {
  special: 1,
  /** What is open outside of it is not closed from inside. */
  scope: 2,
  listScope: 4,
  buttonScope: 8,
  tableScope: 16,
  formatting: 32,
  /** Formatting from outside is not repeated inside, nor the other way round. */
  marker: 64,
  /** Closes a paragraph. */
  endsParagraph: 128,
  heading: 256,
  /** An item of a list can stand inside it, in another item, and closes that. */
  passesItems: 512,
  /** Cannot stand in SVG and MathML, and closes them. */
  breaksOut: 1024,
  /** A part of a table, which is nothing outside one. */
  ofTable: 2048,
  /** An element of SVG or MathML that holds HTML. */
  holdsHtml: 4096,
} as const

const NAMES: readonly (readonly [kind: number, names: string])[] = [
  [
    KIND.special,
    'address applet article aside blockquote button caption center colgroup dd details dir div dl dt ' +
      'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup iframe li listing main ' +
      'marquee menu nav noembed noframes noscript object ol p plaintext pre search section select summary table ' +
      'tbody td template tfoot th thead tr ul xmp',
  ],
  [KIND.scope, 'applet caption marquee object table td template th'],
  [KIND.listScope, 'ol ul'],
  [KIND.buttonScope, 'button'],
  [KIND.tableScope, 'table template'],
  [KIND.formatting, 'a b big code em font i nobr s small strike strong tt u'],
  [KIND.marker, 'applet caption marquee object td template th'],
  [
    KIND.endsParagraph,
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header hgroup li listing main menu nav ol p plaintext pre search section summary ul',
  ],
  [KIND.heading, 'h1 h2 h3 h4 h5 h6'],
  [KIND.passesItems, 'address div p'],
  [
    KIND.breaksOut,
    'b big blockquote center code dd div dl dt em h1 h2 h3 h4 h5 h6 i li listing menu nobr ol p pre ruby s small ' +
      'span strong strike sub sup table tt u ul var',
  ],
  [KIND.ofTable, 'caption colgroup tbody td tfoot th thead tr'],
  [
    KIND.holdsHtml | KIND.special | KIND.scope,
    ':annotation-xml :desc :foreignobject :mi :mn :mo :ms :mtext :title',
  ],
]

const KINDS: ReadonlyMap<string, number> = kindsByName()

/** The kinds of an element together; 0 of one that has none. */
export function kindOf(name: string): number {
  return KINDS.get(name) ?? 0
}

/** Elements that have no content. */
export const VOID: ReadonlySet<string> = named(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)
/** Elements whose content is text, whatever it looks like. */
export const RAW: ReadonlySet<string> = named(
  'iframe noembed noframes script style textarea title xmp',
)

function kindsByName(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  for (const [kind, names] of NAMES)
    for (const name of named(names)) kinds.set(name, (kinds.get(name) ?? 0) | kind)
  return kinds
}

function named(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
