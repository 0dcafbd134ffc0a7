/** What HTML in a string shows, about: its text without tags, comments and scripts, and with line ends. */
export function withoutTags(html: string): string {
  if (/^\s*<(?:script|style|template)\b/i.test(html)) return ''
  let text = ''
  let from = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    const ending = html.startsWith('<!--', open) ? '-->' : '>'
    const close = html.indexOf(ending, open)
    if (close < 0) break
    text += html.slice(from, open)
    if (/^<br\b/i.test(html.slice(open, open + 4))) text += '\n'
    from = close + ending.length
  }
  return text + html.slice(from)
}
