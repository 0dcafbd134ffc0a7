import type { Adapter, ParseOptions } from './contracts.ts'
import { hfPapers } from './hf-papers.ts'
import type { Input } from './input.ts'

/** How much of a text an adapter sees to recognise its format, in UTF-16 units. */
export const HEAD = 65_536

/** The adapters to choose from: the one that the options name, or all. */
export function candidates({
  adapters = [hfPapers()],
  format,
}: Pick<ParseOptions, 'adapters' | 'format'>): readonly Adapter[] {
  if (format === undefined) return adapters
  const named = adapters.find(({ name }) => name === format)
  if (named) return [named]
  throw new RangeError(
    `No adapter is called '${format}'; there is ${adapters.map(({ name }) => name).join(', ') || 'none'}`,
  )
}

/** The adapter that the options name, or else the first that recognises the input. */
export function chooseAdapter(
  input: Input,
  options: Pick<ParseOptions, 'adapters' | 'format'>,
): Adapter | undefined {
  const adapters = candidates(options)
  return options.format === undefined
    ? adapters.find((adapter) => isRecognised(input, adapter))
    : adapters[0]
}

function isRecognised({ text, value }: Input, adapter: Adapter): boolean {
  if (adapter.accepts === 'text') return text !== undefined && adapter.detect(text.slice(0, HEAD))
  const given = value()
  return given !== undefined && adapter.detect(given)
}
