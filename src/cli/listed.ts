/** Words as a list in a sentence: `a, b or c`. */
export function listed(words: readonly string[]): string {
  const last = words.slice(-1).join('')
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
