/** Mails of the forms that publishers send, made for the tests. */

/** A link of which nobody knows where it leads. */
export const opaque = (token: string): string =>
  `https://links.springernature.com/f/a/${token.padEnd(40, '0')}`

/** A link that counts a click and holds the address. */
export const wrapped = (address: string): string =>
  `https://click.notification.elsevier.com/CL0/${encodeURIComponent(address).replace('%3A', ':')}/1/0000-0000/abc=12`

/** The article of a publisher as a run of table rows. */
export function rowsOf(...rows: readonly string[]): string {
  const cells = rows
    .map((row) => `<tr>\n <td style="font-size: 14px">${row}</td>\n</tr>`)
    .join('\n')
  return `<table cellpadding="0" border="0"><tbody>${cells}</tbody></table>\n`
}

/** A title as a link. */
export const titleOf = (title: string, href: string): string =>
  `<a href="${href}" style="color: #00548b">${title}</a>`

/** A mail of HTML around its articles. */
export function mailOf(...parts: readonly string[]): string {
  return `<!doctype html>
<html><head><style>td { padding: 0 }</style></head>
<body><!--[if mso]><table><![endif]-->
<h1>Moths Contents: Volume 6 Issue 1</h1>
<p><a href="https://example.org/advertiser"><img src="a.png" alt="Advertisement"></a></p>
${parts.join('\n')}
<p><a href="https://example.org/unsubscribe">Unsubscribe</a></p>
<p>This email has been sent to you. Copyright © 2026 The Moth Press. All rights reserved.</p>
</body></html>
`
}

/** An article with a title, names and a line with the date and the DOI. */
export function articleOf(number: number): string {
  return rowsOf(
    titleOf(`Moth number ${number} in the dark`, opaque(`${number}`)),
    `Ada Sample, Bo Example & Ci Muster`,
    `Article | 0${(number % 9) + 1} December 2025 <i>Moths</i> <b>6</b> | doi:10.1234/m.${number}`,
  )
}

/** The alert of bioRxiv, as plain text. */
export const BIORXIV = `bioRxiv Online

Subject alerts for bioRxiv online collections
You have requested alerts for the following bioRxiv online collections:

Zoology

---
Zoology

---

Moths fly at night and sleep by day

Ada Sample, Bo Example, and Ci Muster

bioRxiv posted 22 January 2026 doi:10.64898/2026.01.20.700001

[Abstract] [PDF]

Wings of the dusk

Dee Solo

bioRxiv posted 21 January 2026 doi:10.1101/2026.01.18.700002

[Abstract] [PDF]

---

This message was sent to reader@example.org.

Unsubscribe from or edit your subscription for this service.
`

/** The alert of My NCBI, as HTML. */
export const NCBI = `<html><head><title>What's new</title></head><body>
<p>This message contains My NCBI what's new results from the <a href="https://www.ncbi.nlm.nih.gov">NCBI</a>.</p>
<p>Sent on Sunday, 2026 Jan 18<br>Search: moths</p>
<p><a href="https://pubmed.ncbi.nlm.nih.gov/?term=moths">View complete results in PubMed</a> (results may change).</p>
<h2>PubMed Results</h2><p>Items 1 - 2 of 72</p>
<table cellpadding="0"><tr><td>1.</td><td><a href="https://pubmed.ncbi.nlm.nih.gov/41000001/?utm_source=Other&amp;utm_medium=email">Light at night: a cohort study.</a><br>
Sample J, Example A, Muster B.<br>
J Moth Invest. 2026 Jan 15:e12345. doi: 10.1172/JMI12345. Online ahead of print.<br>
PMID: 41000001</td></tr></table>
<table cellpadding="0"><tr><td>2.</td><td><a href="https://pubmed.ncbi.nlm.nih.gov/41000002/?utm_source=Other&amp;utm_medium=email">Wings.</a><br>
Doe A.<br>
Nat Moths. 2026 Jan;12(1):3-9.<br>
PMID: 41000002 <b>Free PMC article.</b><br>Abstract<br>BACKGROUND: Wings are thin. We measured how thin they are, in many moths.</td></tr></table>
</body></html>
`
