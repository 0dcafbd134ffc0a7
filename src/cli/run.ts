import { printable } from '../writers/printable.ts'
import { readArguments, type WrongUse } from './arguments.ts'
import { failureOf, isClosedPipe } from './failures.ts'
import { FROM } from './formats.ts'
import { helpText } from './help.ts'
import type { Io } from './io.ts'
import { readDigests } from './read-digests.ts'
import type { Settings } from './settings.ts'
import { readVersion } from './version.ts'

/**
 * The command. Resolves to the exit status: 0 when all was read, 1 when something could not be read, 2 for wrong use.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await obey(readArguments(argv), io)
  } catch (error) {
    if (isClosedPipe(error)) return 0
    await io.stderr.write(`undigest: ${printable(failureOf(error))}\n`)
    return 1
  }
}

async function obey(asked: Settings | WrongUse, io: Io): Promise<number> {
  if ('wrong' in asked) {
    await io.stderr.write(`undigest: ${printable(asked.wrong)}\nTry undigest --help\n`)
    return 2
  }
  if (asked.action === 'help') {
    await io.stdout.write(helpText(FROM))
    return 0
  }
  if (asked.action === 'version') {
    await io.stdout.write(`${readVersion()}\n`)
    return 0
  }
  if (asked.files.length === 0 && io.stdin.isTTY) {
    await io.stderr.write(helpText(FROM))
    return 2
  }
  return readDigests(asked, io)
}
