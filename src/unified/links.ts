import type { Node } from 'unist'

/**
 * The address that a link tells beside what it shows: none where that is no place on the web, or where the link shows
 * nothing but its own address.
 */
export function addressOf(href: string, children: readonly Node[]): string | undefined {
  const address = href.trim()
  if (address === '' || /^(?:#|about:|blob:|data:|javascript:|mailto:|tel:)/i.test(address))
    return undefined
  const shown = children.length === 1 ? textOf(children[0]!) : ''
  const isShown = shown === address || shown === address.replace(/^https?:\/\//, '')
  return isShown ? undefined : address
}

function textOf({ type, value }: Node & { readonly value?: unknown }): string {
  return type === 'text' && typeof value === 'string' ? value.trim() : ''
}

/** A text as it can stand between the brackets of a link. */
export function escapeBrackets(text: string): string {
  return text.replace(/[[\]]/g, '\\$&')
}

/** As {@link escapeBrackets}, where brackets are not in pairs. Those that are need no escape in Markdown. */
export function escapeUnpaired(text: string): string {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    open += bracket === '[' ? 1 : -1
    if (open < 0) break
  }
  return open === 0 ? text : escapeBrackets(text)
}
