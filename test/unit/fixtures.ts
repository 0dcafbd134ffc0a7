import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { ParseOptions } from '../../src/contracts.ts'
import { adapters } from '../corpus/adapters.ts'

const FOLDER = join(import.meta.dirname, '../fixtures')
const OWN = 'hf-papers'

/**
 * What a fixture shows. The keys of `digest` are compared with what was read and all others are not: lists item by
 * item, so that they must be equally long, and objects key by key. `null` says that a key is absent. Places are the
 * numbers of their lines, `3-5` or `3`; a message is its rule and its lines, `byline-missing 3-5`.
 */
interface Expectation {
  readonly behaviour: string
  readonly options?: ParseOptions
  readonly digest: Readonly<Record<string, unknown>>
}

interface Fixture extends Expectation {
  /** The name of its folder. */
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Those of the expectation, with the adapter of the format where that is not the default. */
  readonly options: ParseOptions
}

const named = readdirSync(FOLDER).flatMap((format) =>
  readdirSync(join(FOLDER, format)).map((file) => {
    const { name, base, ext } = parse(file)
    return { format, name, base, ext }
  }),
)
const inputs = named.filter(({ ext }) => ext !== '.json')

const pathOf = ({ format, name }: { readonly format: string; readonly name: string }): string =>
  `${format}/${name}`

/** The formats that fixtures are there for. */
export const formats: readonly string[] = [...new Set(named.map(({ format }) => format))]

export const inputNames: readonly string[] = inputs.map(pathOf)

export const expectationNames: readonly string[] = named
  .filter(({ ext }) => ext === '.json')
  .map(pathOf)

/** The fixtures of all formats. */
export const allFixtures: readonly Fixture[] = inputs.map(({ format, name, base }) => {
  const expectation = readFileSync(join(FOLDER, format, `${name}.json`), 'utf8')
  const { behaviour, options, digest } = JSON.parse(expectation) as Expectation
  return {
    format,
    name,
    bytes: readFileSync(join(FOLDER, format, base)),
    behaviour,
    options: { ...adapterOf(format), ...options },
    digest,
  }
})

/** Those of the core's own format. */
export const fixtures: readonly Fixture[] = allFixtures.filter(({ format }) => format === OWN)

function adapterOf(format: string): ParseOptions {
  return format === OWN ? {} : { adapters: adapters.filter(({ name }) => name === format) }
}
