import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ParseOptions } from '../../src/contracts.ts'

/** An entry of an expectation file: keys that are absent are not checked, `null` must be absent. */
export type ExpectedEntry = Readonly<Record<string, unknown>> & { readonly title?: string | null }

export interface Expectation {
  readonly format: string
  readonly options?: ParseOptions
  readonly digestDate?: string | null
  readonly declaredCount?: number | null
  readonly entries: readonly ExpectedEntry[]
}

export interface CorpusCase {
  readonly format: string
  /** The name of the expectation file, without its ending. */
  readonly name: string
  readonly input: string
  readonly expectation: string
}

export interface CorpusText {
  readonly format: string
  readonly name: string
  readonly text: string
}

const EXPECTED = '.expected.json'

/** The folder of the corpus, if there is one. */
export function findCorpus(): string | undefined {
  const folder = resolve(process.env['UNDIGEST_CORPUS'] ?? '../shared/corpus')
  return existsSync(folder) ? folder : undefined
}

/** Every expectation with the file that it is about. */
export function listCases(corpus: string): CorpusCase[] {
  return formatsIn(corpus).flatMap((format) => {
    const names = readdirSync(join(corpus, format)).toSorted()
    return names
      .filter((file) => file.endsWith(EXPECTED))
      .map((file) => {
        const name = file.slice(0, -EXPECTED.length)
        const path = (of: string): string => join(corpus, format, of)
        return { format, name, input: path(inputOf(name, names)), expectation: path(file) }
      })
  })
}

/** Every input that is text, once. */
export function listTexts(corpus: string): CorpusText[] {
  return formatsIn(corpus).flatMap((format) =>
    readdirSync(join(corpus, format))
      .filter((name) => !/\.expected\.json$|\.gz$|^SOURCES\.md$/.test(name))
      .toSorted()
      .map((name) => ({ format, name, text: readFileSync(join(corpus, format, name), 'utf8') })),
  )
}

function formatsIn(corpus: string): string[] {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return folders.map(({ name }) => name).toSorted()
}

/** `page.comments` is a second expectation for `page.txt` unless it has a file of its own. */
function inputOf(name: string, files: readonly string[]): string {
  const input = files.find(
    (file) => !file.endsWith(EXPECTED) && file.replace(/\.[^.]+$/, '') === name,
  )
  if (input !== undefined) return input
  const shorter = name.replace(/\.[^.]+$/, '')
  if (shorter === name) throw new Error(`There is no input for ${name}${EXPECTED}`)
  return inputOf(shorter, files)
}
