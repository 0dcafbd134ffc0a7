import { isComments, isLogin } from './addresses.ts'
import type { Line } from './lines.ts'

/**
 * Whether a number, or the dash in place of one, stands in a vote box: in a check box (`[-] 19`), in a link to the
 * log-in page that voting needs, or alone between the brackets of a link.
 */
export function isBox({ text, url, from }: Line, next: Line | undefined): boolean {
  if (url !== undefined) return isLogin(url)
  if (next?.kind === 'url' && isLogin(next.text)) return true
  if (text.startsWith('[')) return true
  return (
    from.value.includes('[') && next !== undefined && next.from.value.trimStart().startsWith(']')
  )
}

/** Whether a number leads to the comments of a card, or stands before the address of them. */
export function isCommentCount({ url }: Line, next: Line | undefined): boolean {
  return isComments(url) || (next?.kind === 'url' && isComments(next.text))
}
