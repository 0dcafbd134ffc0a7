/** An address with its scheme, or one of the hosts that texts name without it. */
const ADDRESS =
  /https?:\/\/(?:[^\s<>"`{}|^[\]\\\u0080-\uffff]|\\[_%&#~])+|(?:www\.|[\w-]+\.github\.io|(?:github\.com|huggingface\.co|arxiv\.org|doi\.org)\/)(?:[^\s<>"`{}|^[\]\\\u0080-\uffff]|\\[_%&#~])*/iy

/** What stands between two addresses without a space. */
const GLUE = /[,;](?=https?:|www\.|github\.)/i

/** The addresses in a running text, in order, without the punctuation of the sentence around them. */
export function findUrls(text: string): string[] {
  const urls: string[] = []
  let end = 0
  // Every address has a full stop between two letters, and few other words have.
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, end))) {
    if (!(text.charCodeAt(dot + 1) > 64)) continue
    ADDRESS.lastIndex = startOfWord(text, dot, end)
    const start = ADDRESS.lastIndex
    const run = ADDRESS.exec(text)?.[0].split(GLUE, 1)[0]
    ADDRESS.lastIndex = 0
    if (run === undefined) continue
    end = start + run.length
    const url = withoutPunctuation(run.replaceAll('\\', ''))
    urls.push(/^http/i.test(url) ? url : `https://${url}`)
  }
  return urls
}

const LONGEST_HOST = 100

function startOfWord(text: string, dot: number, end: number): number {
  let start = dot
  const limit = Math.max(end, dot - LONGEST_HOST)
  while (start > limit && /[\w.:/@-]/.test(text.charAt(start - 1))) start -= 1
  const word = text.slice(start, dot)
  const scheme = word.search(/https?:\/\//i)
  if (scheme >= 0) return start + scheme
  return start + Math.max(word.lastIndexOf('/'), word.lastIndexOf(':'), word.lastIndexOf('@')) + 1
}

/** Takes off what belongs to the sentence: full stops, quotes, brackets that do not open inside the address. */
function withoutPunctuation(run: string): string {
  let depth = 0
  for (const bracket of run.match(/[()]/g) ?? []) depth += bracket === '(' ? 1 : -1
  let end = run.length
  for (; end > 0 && !/[\w/#=%+-]/.test(run.charAt(end - 1)); end -= 1) {
    if (run.charAt(end - 1) !== ')') continue
    if (depth >= 0) break
    depth += 1
  }
  return run.slice(0, end)
}
