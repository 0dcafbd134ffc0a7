import { parseArgs } from 'node:util'

/**
 * Makes a value of what stands behind an option, or nothing where that is not what is `wanted`.
 *
 * @template T
 * @typedef {object} Reader
 * @property {string} wanted
 * @property {(text: string) => T | undefined} read
 */

/** @typedef {Readonly<Record<string, Reader<unknown>>>} Readers */

/**
 * The words that a script takes besides its options.
 *
 * @template T
 * @typedef {Reader<T> & { readonly most?: number }} Words
 */

/** What is wrong with the options of a script, in one line. */
export class WrongOption extends Error {}

/**
 * An option without a value.
 *
 * @type {Reader<true>}
 */
export const flag = { wanted: 'no value', read: () => true }

/**
 * A whole number in a range.
 *
 * @param {number} least
 * @param {number} most
 * @returns {Reader<number>}
 */
export function wholeNumber(least, most) {
  return {
    wanted: `a whole number from ${least} to ${most}`,
    read: (text) => {
      const number = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
      return number >= least && number <= most ? number : undefined
    },
  }
}

/**
 * One of some names.
 *
 * @template {string} Name
 * @param {readonly Name[]} names
 * @returns {Reader<Name>}
 */
export function oneOf(names) {
  return {
    wanted: `one of ${names.map((name) => `'${name}'`).join(', ')}`,
    read: (text) => names.find((name) => name === text),
  }
}

/**
 * A text of some form.
 *
 * @param {string} wanted
 * @param {RegExp} form
 * @returns {Reader<string>}
 */
export function textOf(wanted, form = /[^]/) {
  return { wanted, read: (text) => (form.test(text) ? text : undefined) }
}

/**
 * The options that a script was started with. Where one is wrong, the script ends here, with a line on standard error and the
 * status 2.
 *
 * @template {Readers} Options
 * @template [Word=never]
 * @param {Options} options
 * @param {Words<Word>} [words]
 */
export function optionsOfScript(options, words) {
  try {
    return readOptions(process.argv.slice(2), options, words)
  } catch (error) {
    if (!(error instanceof WrongOption)) throw error
    return refuse(error.message)
  }
}

/**
 * Ends the script for a wrong option.
 *
 * @param {string} complaint
 * @returns {never}
 */
export function refuse(complaint) {
  console.error(complaint)
  process.exit(2)
}

/**
 * What was given, read: an option that is absent is not there, and the words are in `words`.
 *
 * @template {Readers} Options
 * @template [Word=never]
 * @param {readonly string[]} given
 * @param {Options} options
 * @param {Words<Word>} [words]
 */
export function readOptions(given, options, words) {
  const { values, positionals } = parse(given, options)
  /** @type {{ [Name in keyof Options]?: Exclude<ReturnType<Options[Name]['read']>, undefined> }} */
  const found = {}
  for (const [name, reader] of Object.entries(options))
    if (name in values)
      Object.assign(found, { [name]: valueOf(reader, String(values[name]), `--${name} takes`) })
  return { ...found, words: wordsOf(positionals, words) }
}

/**
 * @param {readonly string[]} given
 * @param {Readers} options
 * @returns {{ values: Record<string, unknown>, positionals: string[] }}
 */
function parse(given, options) {
  const types = Object.entries(options).map(([name, reader]) => [
    name,
    { type: reader === flag ? 'boolean' : 'string' },
  ])
  try {
    return parseArgs({
      args: [...given],
      options: Object.fromEntries(types),
      allowPositionals: true,
    })
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`)
    // Its advice about words that begin with a hyphen is longer than the line.
    const [what = ''] = String(error instanceof Error ? error.message : error).split('. To specify')
    throw new WrongOption(
      `${what.replaceAll('\n', ' ')} (known are ${names.join(', ') || 'none'})`,
      { cause: error },
    )
  }
}

/**
 * @template Word
 * @param {readonly string[]} given
 * @param {Words<Word> | undefined} words
 */
function wordsOf(given, words) {
  const { most = Number.POSITIVE_INFINITY } = words ?? { most: 0 }
  if (given.length > most) throw new WrongOption(`'${given[most]}' is one too many`)
  return words ? given.map((word) => valueOf(words, word, 'Name')) : []
}

/**
 * @template T
 * @param {Reader<T>} reader
 * @param {string} given
 * @param {string} lead
 */
function valueOf({ wanted, read }, given, lead) {
  const value = read(given)
  if (value === undefined) throw new WrongOption(`${lead} ${wanted}, not '${given}'`)
  return value
}
