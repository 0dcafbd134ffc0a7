/** The first tag behind declarations, instructions and comments. */
export function startOfRoot(head: string): number {
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    const end = endOfOther(head, at)
    if (end === undefined) return at
    at = head.indexOf(end, at)
    if (at < 0) break
  }
  return head.length
}

function endOfOther(head: string, at: number): string | undefined {
  if (head.startsWith('<!--', at)) return '-->'
  if (head.startsWith('<?', at)) return '?>'
  return head.startsWith('<!', at) ? '>' : undefined
}
