/** A licence that a text names. */
export interface NamedLicense {
  /** The same however it is printed; an identifier of SPDX if the text names the licence exactly. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** It has a name of its own and is none of those that are known. */
  readonly isOther: boolean
}

type Groups = readonly (string | undefined)[]

/** The licences that are known, and the parts of their names. */
const KNOWN: readonly (readonly [RegExp, (groups: Groups) => Groups])[] = [
  [/\bMIT\b/g, () => ['MIT']],
  [
    /\bApache\b(?:[ -]Licen[sc]e\b)?(?:,?[ -][Vv]?(?:ersion )?(2)(?:\.0)?\b)?/g,
    ([version]) => ['Apache', version && '2.0'],
  ],
  [
    /\b(?:([23])-[Cc]lause BSD|BSD(?:[ -]([23])(?:-[Cc]lause)?)?)\b/g,
    ([before, behind]) => ['BSD', before ?? behind, 'Clause'],
  ],
  [
    /\b(?:Mozilla Public Licen[sc]e|MPL)\b(?:,?[ -][Vv]?(?:ersion )?(\d\.\d)\b)?/g,
    ([version]) => ['MPL', version],
  ],
  [
    /\b(?:GNU )?(A|L|Affero |Lesser )?(?:GPL|General Public Licen[sc]e\b)(?:,?[ -]?[Vv]?(?:ersion )?([123](?:\.\d)?))?(?:-(only|or-later)\b|( or later\b|\+))?/g,
    ([kind = '', version, suffix, later]) => [
      `${kind.charAt(0)}GPL`,
      version?.padEnd(3, '.0'),
      suffix ?? (later && 'or-later'),
    ],
  ],
  [
    /\b(?:CC|Creative Commons)[ -]?(?:0|Zero)\b(?:[ -]v?1\.0\b)?(?: Universal\b)?/g,
    () => ['CC0-1.0'],
  ],
  [
    /\b(?:CC|Creative Commons)[ -](?:BY|Attribution)\b((?:[ -](?:NC|ND|SA|Non-?[Cc]ommercial|Share-?[Aa]like|No-?[Dd]eriv[a-z]+)\b)*)(?:[ -]v?(\d\.\d)\b)?(?: (?:International|Unported|Generic)\b)?/g,
    ([conditions = '', version]) => ['CC-BY', ...conditionsIn(conditions), version],
  ],
  [/\bODC-B[Yy]\b(?:[ -]v?(\d\.\d)\b)?/g, ([version]) => ['ODC-By', version]],
  [/\bODbL\b(?:[ -]v?(\d\.\d)\b)?/g, ([version]) => ['ODbL', version]],
]

const OTHER =
  /(?<![\w.+-])[A-Z][\w.+-]* (?:[A-Z\d][\w.+-]* ){0,4}Licen[sc]e\b(?: Agreement\b| v?\d\.\d\b)?/g

const SPDX =
  /^(?:MIT|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|CC0-1\.0|CC-BY(?:-NC)?(?:-ND|-SA)?-(?:1\.0|2\.0|2\.5|3\.0|4\.0)|[AL]?GPL-[123]\.\d-(?:only|or-later)|ODC-By-1\.0|ODbL-1\.0)$/

/** Whether the name of a licence is its identifier. */
export function isIdentifier(name: string): boolean {
  return SPDX.test(name)
}

/** The licences that a text names, in order, whether or not anything is released under them. */
export function findLicenses(text: string): NamedLicense[] {
  const found: NamedLicense[] = []
  for (const [pattern, partsOf] of KNOWN) {
    for (const match of text.matchAll(pattern)) {
      const name = partsOf(match.slice(1)).filter(Boolean).join('-')
      found.push({ name, ...placeOf(match), isOther: false })
    }
  }
  for (const match of text.matchAll(OTHER))
    found.push({ name: match[0], ...placeOf(match), isOther: true })
  return withoutOverlaps(found.toSorted((a, b) => a.start - b.start))
}

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

/** `Released Under MIT License` is no licence of its own. */
function withoutOverlaps(found: readonly NamedLicense[]): NamedLicense[] {
  const kept: NamedLicense[] = []
  for (const license of found) {
    const last = kept.at(-1)
    if (!last || license.start >= last.end) kept.push(license)
    else if (last.isOther) kept[kept.length - 1] = license
  }
  return kept
}

/** The name of the licence that an address leads to: `https://creativecommons.org/licenses/by/4.0/`. */
export function readLicenseUrl(url: string): string | undefined {
  if (/creativecommons\.org\/publicdomain\/zero\//i.test(url)) return 'CC0-1.0'
  const match = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(url)
  return match ? `CC-${match[1]!.toUpperCase()}-${match[2]!}` : undefined
}

function conditionsIn(printed: string): string[] {
  const conditions = printed.toLowerCase()
  return [
    ...(/nc|non/.test(conditions) ? ['NC'] : []),
    ...(/nd|no-?der/.test(conditions) ? ['ND'] : []),
    ...(/sa|share/.test(conditions) ? ['SA'] : []),
  ]
}
