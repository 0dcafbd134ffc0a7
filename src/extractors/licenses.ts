import { fold } from '../fields/fold.ts'
import type { ExtractorOf } from './extractor-of.ts'
import { findLicenses, isIdentifier, type NamedLicense, readLicenseUrl } from './license-names.ts'
import { textsOf } from './texts.ts'

/** A licence under which something of the paper is released. */
export interface License {
  /** Its [SPDX identifier](https://spdx.org/licenses/). Absent where the text does not state it exactly: `CC BY`. */
  spdx?: string
  /** The licence as printed: `Apache 2.0 license`. */
  raw: string
}

/**
 * The licences that the texts state for the paper, its code, its data or its models (`released under the MIT license`),
 * and those that the digest prints in a field of their own, each once. Absent where none is stated. What is under which
 * licence is not read.
 *
 * @example
 * ```ts
 * import { normalize } from 'undigest'
 * import { licenses } from 'undigest/extractors'
 *
 * const record = { fields: [{ label: 'abstract', value: 'We release it under the Apache 2.0 license.' }] }
 * normalize(record, { extractors: { licenses } }).entry.fields.licenses
 * // [{ spdx: 'Apache-2.0', raw: 'Apache 2.0 license' }]
 * ```
 */
export const licenses: ExtractorOf<License[]> = {
  labels: ['license', 'License', 'licence', 'Licence'],
  extract(entry, context) {
    const printed = context.record.fields.filter(({ label }) => LABEL.test(label))
    const stated = new Map<string, License>()
    for (const { name, raw } of [
      ...printed.map(({ value, url = value }) => ofField(fold(value), url)),
      ...textsOf(entry, context).flatMap(statedIn),
    ]) {
      if (raw === '' || stated.has(name)) continue
      stated.set(name, { ...(isIdentifier(name) && { spdx: name }), raw })
    }
    return stated.size > 0 ? [...stated.values()] : undefined
  },
}

const LABEL = /^licen[sc]e$/i

interface Stated {
  readonly name: string
  readonly raw: string
}

/** In a field of its own a licence may be printed as on Hugging Face, `apache-2.0`. */
function ofField(raw: string, url: string): Stated {
  const asInTexts = raw
    .replace(/\b(?:mit|cc0?|by|nc|nd|sa|bsd|mpl|[al]?gpl)\b/g, (word) => word.toUpperCase())
    .replace(/\bapache\b/, 'Apache')
  const found = findLicenses(asInTexts)
  const name = readLicenseUrl(url) ?? (found.length === 1 ? found[0]!.name : raw)
  return { name, raw }
}

const LICENSE = /^[ -][Ll]icen[sc]e[ds]?\b/
/** `the MIT license (code) and CC BY 4.0` */
const JOINT = /^(?: \([^()]*\))?(?:,? (?:and|or|&) | ?[,/] ?)(?:the )?$/
const LONGEST_JOINT = 60

function statedIn(text: string): Stated[] {
  const stated: Stated[] = []
  let last: number | undefined
  for (const license of findLicenses(text)) {
    const { name, start, end } = license
    const word = LICENSE.exec(text.slice(end, end + 20))?.[0] ?? ''
    const isJoined =
      last !== undefined && start - last < LONGEST_JOINT && JOINT.test(text.slice(last, start))
    if (!isJoined && !isReleasedUnder(license, text)) continue
    last = end + word.length
    stated.push({ name, raw: text.slice(start, last) })
  }
  return stated
}

/** The words between `under` and the name of a licence: `under the more permissive`. */
const MOST_WORDS = 6

/** Whether the words around a licence say that something is released under it. */
function isReleasedUnder({ name, start, end, isOther }: NamedLicense, text: string): boolean {
  const before = text.slice(Math.max(0, start - 100), start)
  const behind = text.slice(end, end + 20)
  const isCalled = isOther || LICENSE.test(behind)
  if (before.endsWith('('))
    return (isCalled || /\d/.test(name)) && /^(?: [Ll]icen[sc]e)?[),;]/.test(behind)
  const words = before.trimEnd().split(' ').toReversed().slice(0, MOST_WORDS)
  const verb = words.find(
    (word) => !/^[a-z-]+$/.test(word) || /^(?:under|with|via|licen[sc]ed)$/.test(word),
  )
  if (verb === undefined) return false
  if (/^(?:under|licen[sc]ed?:?)$/i.test(verb))
    return isCalled || /^(?:[.,;:)/]|$| (?:for|at|and|to|on|or|in)\b| \()/.test(behind)
  return isCalled && /^(?:with|via)$/i.test(verb)
}
