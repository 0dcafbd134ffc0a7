/** Longer runs are no titles; the longest of 1,500 real ones has 155 characters. */
export const LONGEST_TITLE = 250

/** How paragraphs of abstracts begin and titles do not. */
const PROSE_START =
  /^(?:We|Our|This|These|It|However|Moreover|Furthermore|Additionally|Therefore|Thus|Finally|In (?:this|addition)|To this end|Experiment(?:s|al)|Extensive|Specifically|Notably|Results|Website|Code(?: is|:)|The code|Project (?:page|website)),? /

const WITHIN_SENTENCES = /[\w)%]{2}\. [A-Z]/
const ABBREVIATION = /\b(?:vs|v|Dr|St|No)\. [A-Z]/

/**
 * Whether a paragraph in the midst of a page reads as a title rather than as a part of an abstract. Where a byline
 * is missing, nothing else tells the next title from one more paragraph.
 */
export function looksLikeTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || text.length < 3 || PROSE_START.test(text)) return false
  if (text.includes('://') || /\bgithub\.(?:com|io)\b/.test(text)) return false
  if (WITHIN_SENTENCES.test(text) && !ABBREVIATION.test(text)) return false
  const words = text.match(/[A-Za-z][\w'-]{3,}/g) ?? []
  const capitals = words.filter((word) => /[A-Z]/.test(word)).length
  const mostlyCapitals = words.length > 1 && capitals >= words.length * 0.6
  if (/[.!;,:]["')\]]*$/.test(text)) return mostlyCapitals && /[.!]$/.test(text)
  return /^[^a-z]/.test(text) || mostlyCapitals
}

/** How many of the first lines of a run are its title. Lines come with their indentation. */
export function countTitleLines(lines: readonly string[], textFollows: boolean): number {
  const whole = lines.map((line) => line.trim()).join(' ')
  const unended = textFollows && !/[.!]$/.test(whole)
  if (whole.length <= LONGEST_TITLE && (unended || looksLikeTitle(whole))) return lines.length
  let count = 1
  let length = lines[0]!.length
  while (count < lines.length && goesOn(lines[count - 1]!, lines[count]!, lines[count + 1])) {
    length += lines[count]!.length
    if (length > LONGEST_TITLE) break
    count += 1
  }
  return count
}

/** How a line ends that cannot be the end of a title. */
const UNENDED =
  /(?:[:,&-]|\b(?:a|an|and|at|by|for|from|in|into|is|of|on|or|the|to|using|via|with))$/

/** Whether a title that was wrapped goes on in the next line: indented, in lower case, or too short for an abstract. */
function goesOn(line: string, next: string, after = ''): boolean {
  if (indentOf(next) > indentOf(line) + 1 || /^\s*[a-z]/.test(next) || UNENDED.test(line))
    return true
  return (
    line.length > 45 &&
    next.length < 60 &&
    after.length > next.length &&
    looksLikeTitle(next.trim())
  )
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
