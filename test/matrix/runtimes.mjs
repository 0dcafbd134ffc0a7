import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { outputOf } from './workspace.mjs'

const COMMAND = 'node_modules/undigest/dist/cli/main.js'

/** The binaries of Node are packages, one for each platform. */
const NODE = `node-${process.platform}-${process.arch}`

/** The oldest Node that package.json names, and the newest of each line that is cared for. */
const NODES = /** @type {const} */ (['20.19.0', '20', '22', '24'])

/** What npm installs to have all of them. */
export const RUNTIMES = [
  ...NODES.map((version) => `node-${version}@npm:${NODE}@${version}`),
  'bun@1',
  'deno@2',
]

/**
 * Something that runs JavaScript.
 *
 * @typedef {object} Runtime
 * @property {string} name
 * @property {string} binary
 * @property {Flags} flags
 */

/**
 * What a runtime is told: for a program that imports, for one that requires, and for the command.
 *
 * @typedef {Readonly<Record<'importing' | 'requiring' | 'command', readonly string[]>>} Flags
 */

/** @type {Flags} */
const NONE = { importing: [], requiring: [], command: [] }

const RUN = ['run', '--no-prompt', '--cached-only']

/**
 * By default Deno lets a program touch nothing. What is required is looked for as the program runs.
 *
 * @type {Flags}
 */
const PERMITTED = {
  importing: RUN,
  requiring: [...RUN, '--allow-read'],
  command: [...RUN, '--allow-read', '--allow-env'],
}

/**
 * @param {string} tools
 * @returns {readonly Runtime[]}
 */
export function runtimesIn(tools) {
  const modules = join(tools, 'node_modules')
  const nodes = NODES.map((version) => ({
    name: 'Node',
    binary: join(modules, `node-${version}`, 'bin/node'),
    flags: NONE,
  }))
  return [
    ...nodes,
    { name: 'Bun', binary: binaryIn(join(modules, '@oven'), 'bin/bun'), flags: NONE },
    { name: 'Deno', binary: binaryIn(join(modules, '@deno'), 'deno'), flags: PERMITTED },
  ]
}

/**
 * The binary of the platform that npm chose.
 *
 * @param {string} scope
 * @param {string} path
 */
function binaryIn(scope, path) {
  const found = readdirSync(scope).map((name) => join(scope, name, path))
  return found.find((file) => existsSync(file)) ?? path
}

/** @param {Runtime} runtime */
export async function versionOfRuntime({ binary }) {
  const printed = await outputOf(binary, ['--version'])
  return /(?<!\d)\d{1,4}\.\d{1,4}\.\d{1,4}/.exec(printed)?.[0] ?? printed
}

/**
 * What a program prints: how much each entry point exports, and what came of the digests.
 *
 * @typedef {{ exported: [string, number][], used: ReturnType<typeof import('./use.js').use> }} Result
 */

/**
 * Runs a program of the project in a runtime.
 *
 * @param {Runtime} runtime
 * @param {string} project
 * @param {'importing' | 'requiring'} way
 * @returns {Promise<Result>}
 */
export async function runProgram(runtime, project, way) {
  const program = { importing: 'import.js', requiring: 'require.cjs' }[way]
  const printed = await outputOf(runtime.binary, [...runtime.flags[way], program], { cwd: project })
  /** @type {Result} */
  const result = JSON.parse(printed)
  return result
}

/**
 * What the command of the package prints in a runtime.
 *
 * @param {Runtime} runtime
 * @param {string} project
 * @param {readonly string[]} parameters
 */
export function runCommand({ binary, flags }, project, parameters) {
  return outputOf(binary, [...flags.command, COMMAND, ...parameters], { cwd: project })
}
