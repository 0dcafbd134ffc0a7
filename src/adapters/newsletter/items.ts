/** The items of a newsletter, and which of them are papers. */
import { unwrap } from '../../fields/links.ts'
import { readPageIdentifiers } from '../../fields/page-identifiers.ts'
import { withoutEnd } from '../../fields/without-end.ts'
import type { RawField, RawRecord } from '../../types.ts'
import { around } from '../text/around.ts'
import type { Block } from './blocks.ts'

/** An item: a title that is a link, and what stands below it. */
interface Item {
  readonly title: string
  readonly url: string
  readonly head: Block
  readonly below: readonly Block[]
}

/** How much of a block a link has to be, for the block to be a title. */
const MOST = 0.8
/** Pages of papers, and no others of the same sites. */
const PAPER =
  /^https?:\/\/(?:[a-z-]{1,20}\.)?(?:arxiv\.org\/(?:abs|pdf|html)\/[\w.-]|openreview\.net\/(?:forum|pdf)[?/]|(?:huggingface|hf)\.co\/papers\/\d{4}\.|doi\.org\/10\.\d)/i
/** What newsletters say behind a title of the thing that it leads to. */
const KIND =
  /\(\d{1,3}[ -]?(?:min(?:ute)?|hour)s?\.? [a-z]{4,6}\)$|\((?:(?:github|hugging ?face|hf)(?: (?:repo|hub|space|model|dataset|collection))?|website|sponsor(?:ed)?|(?:text|e-?)?book|(?:research |white ?)?paper|pdf|tool|thread|video|podcast|report|blog(?: post)?|course|survey|tutorial)\)$/i
/** A tag of one or two words with capitals. */
const TAG = /\((?:[A-Z][\w’'+-]{2,20}(?: [A-Z][\w’'+-]{2,20}){0,2})\)$/

/** How newsletters begin what they say of themselves, behind their last item. */
const FOOT =
  /^(?:love .{1,40}\?|(?:want|interested) (?:to|in) .{1,60}\?|if you have any (?:comments|feedback|questions)|thanks for reading|manage your subscriptions?|you(?:'|’)?(?: a)?re receiving this|links?:|references:)/i

/** The records of the papers. */
export function papersIn(blocks: readonly Block[]): RawRecord[] {
  const items = itemsIn(blocks)
  // Where nearly each title says of what kind its item is, what says so of one is no part of its title.
  const tagged = items.filter(({ title }) => KIND.test(title)).length
  const isTagged = tagged * 2 > items.length
  return items.filter(isPaper).map((item) => recordOf(item, isTagged))
}

/** Also the page of a publisher is that of a paper, where it has an identifier in its address. */
function isPaper({ url }: Item): boolean {
  return PAPER.test(url) || Object.keys(readPageIdentifiers(url)).length > 0
}

function itemsIn(blocks: readonly Block[]): Item[] {
  const looks = new Set(
    blocks
      .filter(({ text, links }) => links.length === 1 && KIND.test(text))
      .map(({ look }) => look),
  )
  // Where titles are marked, a link that is not marked so is none.
  const heads = blocks.flatMap((block, at) =>
    titleOf(block) && (looks.size === 0 || looks.has(block.look)) ? [at] : [],
  )
  return heads.map((at, index) => {
    const head = blocks[at]!
    const { text, url } = titleOf(head)!
    const below = blocks.slice(at + 1, heads[index + 1])
    const end = below.findIndex(({ isHeading, text: shown }) => isHeading || FOOT.test(shown))
    return { title: text, url: unwrap(url), head, below: end < 0 ? below : below.slice(0, end) }
  })
}

function titleOf({ text, links }: Block): Block['links'][number] | undefined {
  const [link] = links
  if (links.length !== 1 || !link || !/^https?:/i.test(link.url)) return undefined
  const isTitle =
    link.text.length >= withoutKind(text, false).length * MOST && /\p{L}/u.test(link.text)
  // The reading time may stand beside the link.
  return isTitle ? { ...link, text: KIND.test(text) ? text : link.text } : undefined
}

function recordOf({ title, url, head, below }: Item, isTagged: boolean): RawRecord {
  const { position } = head
  const fields: RawField[] = [
    { label: 'title', value: withoutKind(title, isTagged), url, position },
    ...Object.entries(readPageIdentifiers(url)).map(([label, value]) => ({
      label,
      value,
      position,
    })),
    ...below.flatMap(fieldsOf),
  ]
  return { fields, position: around([position, ...below.map((block) => block.position)]) }
}

function fieldsOf({ text, links, position }: Block): RawField[] {
  const isLink = links.length === 1 && links[0]!.text === text
  return [
    ...(isLink ? [] : [{ label: 'summary', value: text, position }]),
    ...links.map((link) => ({
      label: isLink ? 'link' : 'mention',
      value: link.text,
      url: link.url,
      position,
    })),
  ]
}

function withoutKind(title: string, isTagged: boolean): string {
  const shown = title.replace(/^#{1,6} /, '').trim()
  const kind = KIND.exec(shown) ?? (isTagged ? TAG.exec(shown) : null)
  const rest = kind ? withoutEnd(shown.slice(0, kind.index), ' ') : shown
  return rest === '' ? shown : rest
}
