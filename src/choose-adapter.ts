import type { Adapter, ParseOptions } from './contracts.ts'
import { isRecognised } from './format.ts'
import { hfPapers } from './hf-papers.ts'
import type { Input } from './input.ts'

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
