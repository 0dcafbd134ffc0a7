import { findUrls } from '../fields/urls.ts'
import type { ExtractorOf } from './extractor-of.ts'
import { textsOf, withoutEnd } from './texts.ts'

/** A model, dataset, space or collection on huggingface.co. */
export interface HuggingFaceLink {
  /** What it is. */
  kind: 'model' | 'dataset' | 'space' | 'collection'
  /** The account, as printed. Absent for datasets that have none: `datasets/squad`. */
  owner?: string
  /** The name, as printed; that of a collection is the last part of its address. */
  name: string
  /** The address without what follows the name: `https://huggingface.co/datasets/owner/name`. */
  url: string
}

/**
 * The models, datasets, spaces and collections on Hugging Face that the entry links to or that its texts give the address
 * of, in order and each once. Absent where there is none. Pages of accounts are none.
 *
 * @example
 * ```ts
 * import { normalize } from 'undigest'
 * import { huggingFaceLinks } from 'undigest/extractors'
 *
 * const record = { fields: [{ label: 'link', value: 'https://huggingface.co/datasets/night-lab/moths/tree/main' }] }
 * normalize(record, { extractors: { huggingFaceLinks } }).entry.fields.huggingFaceLinks
 * // [{ kind: 'dataset', owner: 'night-lab', name: 'moths', url: 'https://huggingface.co/datasets/night-lab/moths' }]
 * ```
 */
export const huggingFaceLinks: ExtractorOf<HuggingFaceLink[]> = {
  extract(entry, context) {
    const addresses = [
      ...(entry.url === undefined ? [] : [entry.url]),
      ...entry.links.map((link) => link.url),
      ...textsOf(entry, context).flatMap(findUrls),
    ]
    const found = new Map<string, HuggingFaceLink>()
    for (const link of addresses.flatMap(readHuggingFaceUrl)) {
      const key = link.url.toLowerCase()
      if (!found.has(key)) found.set(key, link)
    }
    return found.size > 0 ? [...found.values()] : undefined
  },
}

const PAGE =
  /^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/+(?:(datasets|spaces|collections)\/+)?([\w.-]{1,96})(?:\/+([\w.-]{1,150}))?/i
const KINDS: Readonly<Record<string, HuggingFaceLink['kind']>> = {
  datasets: 'dataset',
  spaces: 'space',
  collections: 'collection',
}
/** First parts of an address that are no account. */
const RESERVED =
  /^(?:api|blog|brand|chat|collections|contact|datasets|docs|enterprise|inference-endpoints|join|jobs|learn|login|models|new|notifications|organizations|papers|posts|pricing|privacy|search|settings|spaces|support|tasks|terms-of-service|welcome)$/i

function readHuggingFaceUrl(url: string): HuggingFaceLink | [] {
  const [, folder = '', first = '', second] = PAGE.exec(url) ?? []
  if (folder === '' && RESERVED.test(first)) return []
  const kind = KINDS[folder.toLowerCase()] ?? 'model'
  const name = withoutEnd(second ?? first, '.').replace(/\.git$/i, '')
  if (name === '' || (second === undefined && kind !== 'dataset')) return []
  const owner = second === undefined ? {} : { owner: first }
  const path = [folder.toLowerCase(), owner.owner, name].filter(Boolean).join('/')
  return { kind, ...owner, name, url: `https://huggingface.co/${path}` }
}
