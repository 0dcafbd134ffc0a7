/** What an entry of an alert is made of; what is absent is not printed. */
export interface Parts {
  readonly title?: string
  readonly href?: string
  readonly marker?: string
  readonly byline?: string | undefined
  readonly snippet?: string | undefined
  readonly below?: string
}

/** An address as alerts have it, behind the counter of clicks. */
export const counted = (url: string, site = 'https://scholar.google.com'): string =>
  `${site}/scholar_url?url=${url}&amp;hl=en&amp;sa=X&amp;scisig=xxxx&amp;oi=scholaralrt`

const BUTTONS =
  '<div style="width:auto"><table><tbody><tr><td><a href="https://scholar.google.com/citations?hl=en&amp;info=x"><img alt="Save" src="s.png"></a></td></tr></tbody></table></div>'

/** An entry of an alert. */
export function entryOf(parts: Parts = {}): string {
  const {
    title = 'A Title',
    href = counted('https://example.org/a'),
    marker,
    byline = 'A Author, B Author\u00a0- Journal of Examples, 2024',
    snippet = 'We look at examples of <br>things.',
    below = '',
  } = { ...parts }
  const mark = marker === undefined ? '' : `<span style="font-size:11px">${marker}</span> `
  return [
    `<h3 style="margin:0">${mark}<a href="${href}" class="gse_alrt_title" style="color:#1a0dab">${title}</a></h3>`,
    'byline' in parts && parts.byline === undefined
      ? ''
      : `<div style="color:#006621;line-height:18px">${byline}</div>`,
    'snippet' in parts && parts.snippet === undefined
      ? ''
      : `<div class="gse_alrt_sni" style="line-height:17px">${snippet}</div>`,
    `${below}${BUTTONS}<br>`,
  ].join('')
}

export const FOOT =
  '<div style="border-top:1px solid #bdbdbd">&nbsp;</div><p>This message was sent by Google Scholar because you follow <a href="https://scholar.google.com/citations?user=x">Ada</a>.</p><div><a href="https://scholar.google.com/scholar_alerts?view_op=list_alerts">List alerts</a></div>'

/** An alert of these entries. */
export const alertOf = (...entries: readonly string[]): string =>
  `<!doctype html><html><head><style>.gse_alrt_title{text-decoration:none}</style></head><body><div>${entries.join('')}${FOOT}</div></body></html>`
