/**
 * The alert mails of Google Scholar.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import type { RawDigest } from '../types.ts'
import { SCHOLAR_ALERT } from './scholar-alert/format.ts'
import { readAlert } from './scholar-alert/read-alert.ts'
import { readAlertText } from './scholar-alert/read-text.ts'

/**
 * The adapter for the alert mails of [Google Scholar](https://scholar.google.com/scholar_alerts): the HTML of such a mail, or
 * the text that mail programs make of it, in which addresses stand in angle brackets. For the mail as a file, with its
 * date and its subject, use `parseMail` of `undigest/mail`.
 *
 * An alert prints a piece of the abstract: `abstractKind` is `snippet`. Where its list of authors breaks off, there is no
 * `authorCount`. A mail that breaks off is `input-truncated`, one that no parser would survive is `too-deep`.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { scholarAlert } from 'undigest/scholar-alert'
 *
 * const link = 'https://scholar.google.com/scholar_url?url=https://arxiv.org/abs/2401.00001&oi=scholaralrt'
 * const mail = `<h3><a class="gse_alrt_title" href="${link}">A Title</a></h3><div>A Author, B Author… - arXiv, 2024</div>`
 * const [entry] = parseDigest(mail, { adapters: [scholarAlert()] }).entries
 * entry.url // 'https://arxiv.org/abs/2401.00001'
 * entry.authorsTruncated // true
 * ```
 */
export function scholarAlert(): TextAdapter {
  return {
    ...SCHOLAR_ALERT,
    read: (text): Partial<RawDigest> =>
      /^\s*</.test(text) ? readAlert(text) : readAlertText(text),
  }
}
