import type { Processor } from 'unified'
import type { Extractors, ParseOptions } from '../contracts.ts'
import { checkOptions } from '../options.ts'

/** What each plugin of this entry point may be told: the options of `parseDigest`. */
export type DigestOptions = Readonly<ParseOptions>

declare module 'unified' {
  interface Settings {
    /** Options of `undigest/unified`: those that its plugins were given, and those of presets. */
    digest?: ParseOptions | undefined
  }

  interface Data {
    /** Extractors that plugins bring, by the names of the fields that they read. */
    digestExtractors?: Extractors | undefined
  }
}

/**
 * Takes the options of one plugin into the settings of the processor, where all plugins find them: the parser has to
 * know the severities that its compiler was told, and the compiler the formats.
 *
 * @returns what the processor was told in all, once it is frozen
 */
export function settle(
  processor: Pick<Processor, 'data'>,
  options: DigestOptions | null = {},
): () => DigestOptions {
  checkOptions(options ?? {})
  const data = processor.data()
  data.settings = { ...data.settings, digest: { ...data.settings?.digest, ...options } }
  return () => {
    const { settings, digestExtractors } = processor.data()
    const told = { ...settings?.digest }
    if (digestExtractors) told.extractors = { ...digestExtractors, ...told.extractors }
    checkOptions(told)
    return told
  }
}
