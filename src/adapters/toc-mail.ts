/**
 * Mails that tell of new articles.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { TOC_MAIL } from './toc-mail/format.ts'
import { readMail } from './toc-mail/read-mail.ts'

/**
 * The adapter for mails that tell of new articles: the contents of an issue and the alerts of publishers, the alerts of
 * bioRxiv, and those of My NCBI. It gets the text of such a mail, as HTML or as plain text.
 *
 * There is one reader for all of them: a title that is a link, the names below it, and an identifier or an address that
 * is that of an article. Where titles are no links, they are what stands above an identifier. An article that the mail
 * names twice is one entry, and there is a message `entry-repeated`.
 *
 * Addresses that only count clicks stay as they are where nothing tells what they lead to; `link-opaque` says so
 * once. A mail that is cut off gives what stands before the cut, and `input-truncated`; one whose elements are nested too
 * deeply for a parser is `too-deep`, and is not read.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { tocMail } from 'undigest/toc-mail'
 *
 * const mail = `<h1>New issue</h1>
 *   <p><a href="https://example.org/doi/10.1234/abc">A Title</a><br>Ada Example and Lin Sample<br>doi:10.1234/abc</p>`
 * const [entry] = parseDigest(mail, { adapters: [tocMail()], format: 'toc-mail' }).entries
 * entry.authors // ['Ada Example', 'Lin Sample']
 * entry.identifiers // { doi: '10.1234/abc' }
 * ```
 */
export function tocMail(): TextAdapter {
  return { ...TOC_MAIL, read: readMail }
}
