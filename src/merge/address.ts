/** Where an entry leads, in a form that can be compared. */
export interface Address {
  readonly host: string
  /** The host with all that tells one page of it from another. */
  readonly page: string
}

const PARTS = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^?#]*)?(?:\?([^#]*))?(#[^]*)?$/i
/** What tells where a reader came from. */
const ORIGIN = /^(?:utm_\w+|rss|af|dgcid|via|feed|fbclid)(?:=|$)/i

/** A slash says nothing at the end, and the version of a preprint no more than which version it is. */
const END = /(?<=\d)v\d{1,3}$|\/$/

/** Reads an address without what differs between links to one page. */
export function addressOf(url = ''): Address | undefined {
  const parts = PARTS.exec(url)
  if (!parts) return undefined
  const [, site = '', path = '', query = '', fragment = ''] = parts
  const host = site.toLowerCase()
  const asked = query.split('&').filter((one) => one !== '' && !ORIGIN.test(one))
  return { host, page: [host + path.replace(END, ''), ...asked].join('&') + fragment }
}
