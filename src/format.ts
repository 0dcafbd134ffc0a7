import type { TextAdapter, ValueAdapter } from './contracts.ts'
import type { Input } from './input.ts'

/** How much of a text an adapter sees to recognise its format, in UTF-16 units. */
export const HEAD = 65_536

/** What of an adapter tells its format, apart from what reads it. */
export type Format =
  | Pick<TextAdapter, 'name' | 'accepts' | 'detect'>
  | Pick<ValueAdapter, 'name' | 'accepts' | 'detect'>

/** Whether an input looks like a format. */
export function isRecognised({ text, value }: Input, format: Format): boolean {
  if (format.accepts === 'text') return text !== undefined && format.detect(text.slice(0, HEAD))
  const given = value()
  return given !== undefined && format.detect(given)
}
