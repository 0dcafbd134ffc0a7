import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Block, EXEMPT } from './blocks.ts'
import type { Consumer } from './consumer.ts'

const run = promisify(execFile)

const PROMPT = '$ '
const END = '\u001e\n'

/** A command, and what a page says that it prints; nothing where the page does not say. */
export interface Command {
  readonly line: string
  readonly printed: string | undefined
}

export function commandsOf({ language, code }: Pick<Block, 'language' | 'code'>): Command[] {
  if (language === 'sh') {
    const lines = code.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    return lines
      .filter((line) => !EXEMPT.includes(line))
      .map((line) => ({ line, printed: undefined }))
  }
  return `\n${code}`
    .split(`\n${PROMPT}`)
    .slice(1)
    .map((session) => {
      const [line = '', ...printed] = session.trimEnd().split('\n')
      return { line, printed: printed.join('\n') }
    })
}

/** Runs the commands in one shell. Gives what each prints; rejects where one fails whose output is not shown. */
export async function runCommands(
  commands: readonly Command[],
  folder: string,
  { env }: Consumer,
): Promise<readonly string[]> {
  const script = ['exec 2>&1', ...commands.map(step), 'exit 0'].join('\n')
  const { stdout } = await run('sh', ['-c', script], { cwd: folder, env, maxBuffer: 2 ** 26 })
  return stdout.split(END).slice(0, -1).map(tidy)
}

/** The status of a command is kept for the next one, as a reader at a terminal would see it in `$?`. */
function step({ line, printed }: Command): string {
  const onFailure = printed === undefined ? 'test $status -eq 0 || exit $status; ' : ''
  return `${line}\nstatus=$?; ${onFailure}printf '\\036\\n'; (exit $status)`
}

/** What the commands should print: what the page says, or anything where it does not say. */
export function statedIn(commands: readonly Command[], outputs: readonly string[]): string[] {
  return commands.map(({ printed }, index) => {
    const actual = outputs[index] ?? ''
    return printed === undefined ? actual : filledIn(printed, actual)
  })
}

/** The commands and what they print, as on a terminal. */
export function sessionOf(commands: readonly Command[], outputs: readonly string[]): string {
  return commands.map(({ line }, index) => `${PROMPT}${line}\n${outputs[index]}`).join('\n')
}

/** What is printed, with the lines that a page leaves out (`…`) filled in from what was printed. */
export function filledIn(printed: string, actual: string): string {
  const stated = printed.split('\n')
  const cut = stated.indexOf('…')
  if (cut === -1) return tidy(printed)
  const lines = actual.split('\n')
  const after = stated.slice(cut + 1)
  const left = lines.slice(cut, Math.max(cut, lines.length - after.length))
  return tidy([...stated.slice(0, cut), ...left, ...after].join('\n'))
}

/** Spaces at the ends of lines are not seen. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  return lines.join('\n').trimEnd()
}
