/**
 * Invented mails of HTML.
 */
import { renderPapers, wrapped } from './papers.mjs'
import { escaped } from './trees.mjs'

/** @typedef {import('./papers.mjs').Paper} Paper */

const SCHOLAR = 'https://scholar.google.com'
/** About as much of an abstract as an alert shows. */
const SNIPPET = 180
const BUTTON = `<div style="width:auto"><table cellpadding="0" cellspacing="0" border="0"><tbody><tr><td style="padding-right:8px"><a href="${SCHOLAR}/citations?hl=en&amp;info=x" style="text-decoration:none"><img alt="Save" src="${SCHOLAR}/intl/en/scholar/images/1x/save-32.png" height="16" width="16"></a></td></tr></tbody></table></div>`

/**
 * An alert of Google Scholar.
 *
 * @param {number} size
 */
export function renderAlert(size) {
  return `<!doctype html><html><head><style>.gse_alrt_title{text-decoration:none}</style></head><body><div style="font-family:arial,sans-serif">
${renderPapers(size, renderFound).join('')}<div style="border-top:1px solid #bdbdbd">&nbsp;</div><p>This message was sent by Google Scholar because you follow <a href="${SCHOLAR}/citations?user=x">Ada</a>.</p><div><a href="${SCHOLAR}/scholar_alerts?view_op=list_alerts">List alerts</a></div></div></body></html>
`
}

/** @param {Paper} paper */
function renderFound({ id, title, abstract, names, day }) {
  const authors = names.map((name) => `${name.charAt(0)} ${name.split(' ')[1]}`)
  const url = `${SCHOLAR}/scholar_url?url=https://arxiv.org/pdf/${id}&amp;hl=en&amp;sa=X&amp;d=12345&amp;scisig=xxxx&amp;oi=scholaralrt&amp;hist=x&amp;html=&amp;pos=0&amp;folt=rel`
  return `<h3 style="font-weight:normal;margin:0;font-size:17px;line-height:20px;"><span style="font-size:11px;font-weight:bold">[PDF]</span> <a href="${url}" class="gse_alrt_title" style="font-size:17px;color:#1a0dab;line-height:22px">${escaped(title)}</a></h3><div style="color:#006621;line-height:18px">${authors.join(', ')}&nbsp;- arXiv preprint arXiv:${id}, ${day.getUTCFullYear()}</div><div class="gse_alrt_sni" style="line-height:17px">${wrapped(escaped(abstract.slice(0, SNIPPET)), '<br>')}&nbsp;…</div>${BUTTON}<br>
`
}

/**
 * The contents of an issue, as a publisher sends them.
 *
 * @param {number} size
 */
export function renderContents(size) {
  return `<!doctype html>
<html><head><title>Moth Letters Contents</title><style>td { padding: 0 }</style></head>
<body><!--[if mso]><table><![endif]-->
<h1>Moth Letters Contents: Volume 6 Issue 1</h1>
<p><a href="https://example.org/advertiser"><img src="a.png" alt="Advertisement"></a></p>
${renderPapers(size, renderArticle).join('')}<p><a href="https://example.org/unsubscribe">Unsubscribe</a></p>
<p>This email has been sent to you. Copyright © 2024 The Moth Press. All rights reserved.</p>
</body></html>
`
}

/** @param {Paper} paper */
function renderArticle({ id, title, names, day }) {
  const address = `https:%2F%2Fexample.org%2Fdoi%2F10.1234%2FML.${id}%3Futm_source=toc`
  const rows = [
    `<a href="https://click.example.org/CL0/${address}/1/0000-0000/abc=12" style="color: #00548b">${escaped(title)}</a>`,
    names.join(', '),
    `Article | ${day.toUTCString().slice(5, 16)} <i>Moth Letters</i> <b>6</b> | doi:10.1234/ML.${id}`,
  ]
  return `<table class="article" cellpadding="0" cellspacing="0" border="0" width="100%"><tbody>
${rows.map((row) => `<tr>\n <td align="left" style="font-family: Arial, sans-serif; font-size: 14px; line-height: 20px">${row}</td>\n</tr>\n`).join('')}</tbody></table>
`
}

/**
 * A newsletter: every second item is a paper.
 *
 * @param {number} size
 */
export function renderIssue(size) {
  return `<!doctype html>
<html><head><title>Some News</title></head>
<body><table align="center" cellpadding="0"><tbody><tr><td><h1>Some News 2024-12-03</h1></td></tr></tbody></table>
${renderPapers(size, renderNews).join('')}<p><a href="https://example.org/unsubscribe">Unsubscribe</a></p>
</body></html>
`
}

/** @param {Paper} paper */
function renderNews({ id, title, abstract, votes }) {
  const about = abstract.split('. ').slice(0, 3).join('. ')
  const [, name = ''] = title.split(': ')
  return [
    [`https://arxiv.org/abs/${id}`, title],
    [`https://example.org/news/${id}`, `News of ${name}`],
  ]
    .map(
      ([url = '', heading = '']) =>
        `<table align="center" cellpadding="0" cellspacing="0" width="100%"><tbody><tr><td class="container" style="padding: 15px 15px"><div class="text-block"><span><a href="${url}?utm_source=news" style="color: #0a66c2"><span><strong>${escaped(heading)} (${2 + votes} minute read)</strong></span></a><br><br><span style="font-family: Helvetica, Arial, sans-serif">${escaped(about)}.</span></span></div></td></tr></tbody></table>\n`,
    )
    .join('')
}
