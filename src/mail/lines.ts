/** Lines of bytes, which end in `\n` or `\r\n`. */
export const LF = 0x0a
const CR = 0x0d

/** The offset behind the line that begins here. */
export function nextLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LF, start)
  return end < 0 ? bytes.length : end + 1
}

/** The offset where the text of a line ends. */
export function endOfText(bytes: Uint8Array, start: number, next: number): number {
  let end = next
  if (end > start && bytes[end - 1] === LF) end -= 1
  if (end > start && bytes[end - 1] === CR) end -= 1
  return end
}

/** A short text of bytes that are ASCII. */
export function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + LONGEST)))
}

const LONGEST = 1000

/** Whether bytes go on with these characters. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}
