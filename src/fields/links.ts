import type { GithubLink, Link, LinkKind } from '../types.ts'
import { decoded } from './decoded.ts'
import { readGithubUrl } from './github.ts'

/** What an address leads to, by its host and path; the first that fits. */
const KINDS: readonly (readonly [LinkKind, RegExp])[] = [
  ['pdf', /\/pdf[/?]|\.pdf$/i],
  [
    'paper',
    /^[^/]*(?:arxiv|doi|openreview|aclanthology|pubmed|biorxiv|medrxiv)\.|^[^/]*\/papers\//i,
  ],
  ['dataset', /\/datasets\/|^zenodo/i],
  ['demo', /\/spaces\/|\.hf\.space|^colab\./i],
  ['code', /^(?:gist|raw|gitlab|bitbucket|codeberg)\b/i],
  ['project', /\.git(?:hub|lab)\.io|^sites\.google/i],
  ['model', /^(?:huggingface|hf)\.co\/(?!collections|blog|docs)[^/]+\/./i],
]

function kindOfLink(url: string): LinkKind {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '')
  return KINDS.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other'
}

/** The address that a redirector of a search engine or a mail leads to, or the address itself, without tags of campaigns. */
export function unwrap(url: string): string {
  const target = targetOf(url)
  return target.includes('utm_') ? withoutTags(target) : target
}

function targetOf(url: string): string {
  const isSearch = /^https?:\/\/[^/]*(?:google|safelinks)\./i.test(url)
  if (!isSearch && !url.includes('L0/http')) return url
  const target = (isSearch ? IN_QUERY : IN_PATH).exec(url)?.[1]
  return target === undefined ? url : decoded(target)
}

const IN_QUERY = /[?&](?:url|q)=(http[^&]+)/i
/** What counts the clicks in a mail puts the whole address, encoded, between two slashes. */
const IN_PATH = /^https?:\/\/[^/]*\/C?L0\/(https?(?::|%3A)%2F%2F[^/]+)/i

/** Without what tells the receiver which mail or campaign was read. */
function withoutTags(url: string): string {
  const [address, hash] = cutAt(url, '#')
  const [page, query] = cutAt(address, '?')
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => !/^utm_/i.test(part))
  const left = kept.join('&')
  return page + (left === '' ? '' : `?${left}`) + hash
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** Links sorted into repositories on GitHub and all others, in order, without doubles and without the entry's own. */
export function sortLinks(
  urls: readonly string[],
  own?: string,
): { githubLinks: GithubLink[]; links: Link[] } {
  const githubLinks: GithubLink[] = []
  const links: Link[] = []
  if (urls.length === 0) return { githubLinks, links }
  const seen = new Set<string>()
  for (const wrapped of urls) {
    const url = unwrap(wrapped)
    const repository = readGithubUrl(url)
    const key = repository?.url.toLowerCase() ?? url
    if (seen.has(key)) continue
    seen.add(key)
    if (repository) githubLinks.push(repository)
    else if (url !== own) links.push({ url, kind: kindOfLink(url) })
  }
  return { githubLinks, links }
}
