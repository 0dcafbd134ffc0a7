import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { ParseOptions } from '../../src/contracts.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/hf-papers')

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
  readonly name: string
  readonly bytes: Uint8Array
}

const named = readdirSync(FOLDER).map((file) => parse(file))
const inputs = named.filter(({ ext }) => ext !== '.json')

export const inputNames: readonly string[] = inputs.map(({ name }) => name)

export const expectationNames: readonly string[] = named
  .filter(({ ext }) => ext === '.json')
  .map(({ name }) => name)

export const fixtures: readonly Fixture[] = inputs.map(({ name, base }) => {
  const expectation = readFileSync(join(FOLDER, `${name}.json`), 'utf8')
  const { behaviour, options = {}, digest } = JSON.parse(expectation) as Expectation
  return { name, bytes: readFileSync(join(FOLDER, base)), behaviour, options, digest }
})
