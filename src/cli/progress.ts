import { printable } from '../writers/printable.ts'
import type { Io } from './io.ts'

/** Tells a person that waits what is being read. */
export interface Progress {
  /** So many bytes of the source were read. */
  show(source: string, bytes: number): Promise<void>
  /** Leaves no trace. */
  clear(): Promise<void>
}

const ERASE_LINE = '\r\u001b[2K'
const DEFAULT_WIDTH = 80
const MEGABYTE = 1_000_000
/** One input that is shorter is read before anyone begins to wait. */
const STEP = 8 * MEGABYTE

/** Progress on a terminal: the name of each of several inputs, and how much of a long one was read. */
export function progressOn({ stderr, env }: Io, several: boolean, quiet: boolean): Progress {
  if (!stderr.isTTY || quiet || env['TERM'] === 'dumb') {
    return { show: async () => {}, clear: async () => {} }
  }
  let shown = ''
  const write = async (text: string): Promise<void> => {
    if (text === shown) return
    shown = text
    const { cutTo } = await import('./text-width.ts')
    await stderr.write(`${ERASE_LINE}${cutTo(text, (stderr.columns || DEFAULT_WIDTH) - 1)}`)
  }
  return {
    show: async (source, bytes) => {
      const steps = Math.floor(bytes / STEP)
      const amount = steps > 0 ? `, ${(steps * STEP) / MEGABYTE} MB` : ''
      if (several || steps > 0) await write(`reading ${printable(source)}${amount}`)
    },
    clear: () => write(''),
  }
}
