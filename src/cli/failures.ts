const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'You may not read this file',
  EPERM: 'You may not read this file',
  ENOSPC: 'There is no space left to write to',
  ERR_STRING_TOO_LONG: 'This is too long to be read at once',
}

/** Why an input could not be read, in words. */
export function failureOf(error: unknown): string {
  const words = WORDS[codeOf(error) ?? '']
  return words ?? (error instanceof Error ? error.message : String(error))
}

/** Whether no one reads any longer what the command writes. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE'
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
