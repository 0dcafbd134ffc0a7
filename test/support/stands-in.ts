const MARKUP = /[[\]\\]/

/** Whether the words at both ends of a title stand in a text; where that is marked up, all of it with gaps. */
export function titleStandsIn(title: string, text: string): boolean {
  if (MARKUP.test(text)) return standsIn(title, text)
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? []
  return [words.at(0), words.at(-1)].every((word) => text.includes(word ?? ''))
}

/** Whether the characters of a part stand in a text, in this order; there may be others between them. */
export function standsIn(part: string, text: string): boolean {
  let from = 0
  for (const character of part.replace(/\s/g, '')) {
    const at = text.indexOf(character, from)
    if (at < 0) return false
    from = at + character.length
  }
  return true
}
