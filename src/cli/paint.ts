import type { Io, Output } from './io.ts'

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

/** A colour or a weight. */
export type PaintStyle = keyof typeof CODES

/** Gives a text a colour or a weight. */
export type Paint = (style: PaintStyle, text: string) => string

/** Paints for a terminal that knows colours, unless `NO_COLOR` is set; leaves a text as it is for all others. */
export function painterFor(output: Output, env: Io['env']): Paint {
  if (!output.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return (_, text) => text
  return (style, text) => {
    const [on, off] = CODES[style]
    return text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`
  }
}
