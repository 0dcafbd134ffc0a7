import { atOnce } from './at-once.ts'
import type { Adapter, ParseOptions } from './contracts.ts'
import { isRecognised } from './format.ts'
import { adapterFailed } from './gate.ts'
import { hfPapers } from './hf-papers.ts'
import type { Input } from './input.ts'
import type { DigestMessage } from './types.ts'

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

/** The adapter that the options name, or else the first that recognises the input. One that fails to is reported. */
export function chooseAdapter(
  input: Input,
  options: Pick<ParseOptions, 'adapters' | 'format'>,
  report?: (found: DigestMessage) => void,
): Adapter | undefined {
  return candidates(options).find((adapter) => {
    try {
      return options.format !== undefined || atOnce(isRecognised(input, adapter))
    } catch (error) {
      report?.(adapterFailed(error, `The function is detect of ${adapter.name}`))
      return false
    }
  })
}
