/** The addresses of reference links, by their mark: `[12]`. They stand at the end of a page; the first of a mark counts. */
export function readReferences(text: string): ReadonlyMap<string, string> {
  const references = new Map<string, string>()
  addReferences(text, references)
  return references
}

/** Adds the addresses that a text defines to those that are known. Returns the marks of those that were not. */
export function addReferences(text: string, references: Map<string, string>): string[] {
  const added: string[] = []
  if (!text.includes(']:')) return added
  for (const [, mark, url] of text.matchAll(/^[> \t]*(\[\d+\]):[ \t]+<?([^\s>]+)/gm)) {
    if (references.has(mark!)) continue
    references.set(mark!, url!)
    added.push(mark!)
  }
  return added
}
