import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { readBlocks } from './pages.mjs'
import { HTML, importingProgram, PAGE, requiringProgram, WORKER } from './programs.mjs'

/** Also the longest output of a command. */
const LARGE = 1 << 28

const run = promisify(execFile)

/** The pages of the documentation whose digests are read everywhere: together they have every format. */
const PAGES = ['docs/formats.md', 'docs/recipes.md']

const DIGEST = /\.(?:txt|md|html|json|xml|nbib)$/

/**
 * A project that has installed the packed package from the registry, as anybody would, and beside it the tools, which the
 * package must not see.
 *
 * @typedef {object} Workspace
 * @property {string} project
 * @property {string} tools
 * @property {readonly string[]} files the files of the tarball
 * @property {readonly string[]} entryPoints `undigest/merge` and the like
 * @property {() => void} remove
 */

/**
 * @param {readonly string[]} toolNames
 * @returns {Promise<Workspace>}
 */
export async function createWorkspace(toolNames) {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-matrix-'))
  try {
    return await fill(folder, toolNames)
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} toolNames
 */
async function fill(folder, toolNames) {
  const [project, tools] = [join(folder, 'project'), join(folder, 'tools')]
  const tarball = await pack(folder)
  const manifest = '{ "private": true, "type": "module" }\n'
  for (const each of [project, tools]) write(join(each, 'package.json'), manifest)
  await npmInstall(project, '--omit=dev', tarball.path)
  await npmInstall(tools, ...toolNames)
  const entryPoints = writePrograms(project)
  return {
    project,
    tools,
    files: tarball.files,
    entryPoints,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** @param {string} folder */
async function pack(folder) {
  const flags = ['--ignore-scripts', '--json', '--pack-destination', folder]
  const printed = await outputOf('npm', ['pack', ...flags])
  /** @type {{ filename: string, files: { path: string }[] }[]} */
  const [packed] = JSON.parse(printed)
  if (!packed) throw new Error('npm packed nothing')
  return { path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) }
}

/**
 * @param {string} folder
 * @param {readonly string[]} what
 */
function npmInstall(folder, ...what) {
  return outputOf('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...what], {
    cwd: folder,
  })
}

/** @param {string} project */
function writePrograms(project) {
  /** @type {{ exports: Record<string, unknown> }} */
  const manifest = JSON.parse(
    readFileSync(join(project, 'node_modules/undigest/package.json'), 'utf8'),
  )
  const entryPoints = Object.keys(manifest.exports).map((path) => path.replace('.', 'undigest'))
  const inputs = PAGES.flatMap(readBlocks).flatMap(({ title, code }) =>
    title !== undefined && DIGEST.test(title) ? [{ name: title, text: code }] : [],
  )
  const programs = {
    'inputs.json': JSON.stringify(inputs),
    'import.js': importingProgram(entryPoints),
    'require.cjs': requiringProgram(entryPoints),
    'page.js': PAGE,
    'worker.js': WORKER,
    'index.html': HTML,
  }
  for (const [name, text] of Object.entries(programs)) write(join(project, name), text)
  for (const { name, text } of inputs) write(join(project, 'digests', name), text)
  cpSync(join(import.meta.dirname, 'use.js'), join(project, 'use.js'))
  return entryPoints
}

/**
 * @param {string} path
 * @param {string} text
 */
export function write(path, text) {
  mkdirSync(resolve(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

/**
 * What a command prints; rejects with what it complains about where it fails.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function outputOf(command, parameters, options = {}) {
  const { stdout } = await run(command, parameters, { maxBuffer: LARGE, ...options })
  return stdout
}

/**
 * The version of a package that is installed in a folder.
 *
 * @param {string} folder
 * @param {string} name
 */
export function versionOf(folder, name) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
  )
  return version
}
