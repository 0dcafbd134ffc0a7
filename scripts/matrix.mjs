// Packs the package, installs it from the registry as anybody would, and uses it in every environment that it is for. Prints a
// table, each cell of it run; with --write the table goes to docs/compatibility.md too. It needs the registry and takes
// minutes, so it is no part of the tests. A cell that fails fails the whole, and then nothing is written.
//   node scripts/matrix.mjs [--write]
import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { bundleWithEsbuild, bundleWithVite, openIn } from '../test/matrix/browser.mjs'
import { followRecipe } from '../test/matrix/duckdb.mjs'
import {
  RUNTIMES,
  runCommand,
  runProgram,
  runtimesIn,
  versionOfRuntime,
} from '../test/matrix/runtimes.mjs'
import { installScriptsOf, packagesIn, strangersAmong } from '../test/matrix/tarball.mjs'
import { createWorkspace, versionOf } from '../test/matrix/workspace.mjs'
import { flag, optionsOfScript } from './options.mjs'
import { tableOf } from './table.mjs'

/** @typedef {import('../test/matrix/runtimes.mjs').Runtime} Runtime */

const PAGE = 'docs/compatibility.md'
const HEADING = '\n## The table\n'
const TOOLS = [...RUNTIMES, 'vite@8', '@duckdb/node-api@latest']
const FILES = ['digests/search.txt', 'digests/api.xml', 'digests/listing.html', 'digests/papers.md']

const options = optionsOfScript({ write: flag })
let failures = 0

const workspace = await createWorkspace(TOOLS)
const text = await describe(workspace).finally(workspace.remove)
console.log(text)
if (failures > 0) {
  console.error(`${failures} cells failed`)
  process.exitCode = 1
} else if (options.write) writeTable(text)

/** @param {import('../test/matrix/workspace.mjs').Workspace} workspace */
async function describe({ project, tools, files, entryPoints }) {
  const [oldest, ...others] = runtimesIn(tools)
  if (!oldest) throw new Error('There is no runtime')
  const { used } = await runProgram(oldest, project, 'importing')
  const printed = await runCommand(oldest, project, FILES)
  const rows = []
  for (const runtime of [oldest, ...others]) rows.push(await rowOf(runtime))
  rows.push(await browserRow('Vite', () => bundleWithVite(project, tools)))
  rows.push(await browserRow('esbuild', () => bundleWithEsbuild(project)))

  const heads = [
    'environment',
    'version',
    '`import`',
    '`require()`',
    'the command',
    'page',
    'worker',
  ]
  return [tableOf(heads, rows), tableOf(['what', 'found'], await facts())].join('\n\n')

  /** @param {Runtime} runtime */
  async function rowOf(runtime) {
    return [
      runtime.name,
      await cell(() => versionOfRuntime(runtime)),
      await cell(() => sameBy(runtime, 'importing')),
      await cell(() => sameBy(runtime, 'requiring')),
      await cell(async () => {
        deepStrictEqual(await runCommand(runtime, project, FILES), printed)
        return `${printed.trimEnd().split('\n').length} lines`
      }),
      '',
      '',
    ]
  }

  /**
   * @param {Runtime} runtime
   * @param {'importing' | 'requiring'} way
   */
  async function sameBy(runtime, way) {
    const result = await runProgram(runtime, project, way)
    deepStrictEqual(result.used, used)
    const filled = result.exported.filter(([, count]) => count > 0)
    if (filled.length < entryPoints.length) throw new Error('An entry point exports nothing')
    return `${filled.length} of ${entryPoints.length}`
  }

  /**
   * @param {string} bundler
   * @param {() => Promise<string>} bundle
   */
  async function browserRow(bundler, bundle) {
    const name = `Chromium, bundled by ${bundler}`
    const tool = bundler === 'Vite' ? versionOf(tools, 'vite') : versionOf('.', 'esbuild')
    /** @type {Awaited<ReturnType<typeof openIn>> | undefined} */
    let opened
    const version = await cell(async () => {
      opened = await openIn(await bundle())
      return `${opened.version}, ${bundler} ${tool}`
    })
    const sameIn = (/** @type {'page' | 'worker'} */ place) =>
      cell(() => {
        if (!opened) throw new Error('It did not run')
        deepStrictEqual(JSON.parse(opened[place]), used)
        return 'same'
      })
    return [name, version, '', '', '', await sameIn('page'), await sameIn('worker')]
  }

  async function facts() {
    const packages = packagesIn(project)
    const formats = new Set(used.digests.map(({ digest }) => digest.format ?? 'none'))
    return [
      [
        'machine',
        `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
      ],
      [
        'digests that every environment read alike',
        `${used.digests.length} in ${formats.size} formats`,
      ],
      [
        'files of the tarball',
        await cell(() => {
          deepStrictEqual(strangersAmong(files), [])
          return `${files.length}, none that does not belong there`
        }),
      ],
      [
        'packages with an install script',
        await cell(() => {
          deepStrictEqual(packages.flatMap(installScriptsOf), [])
          return `none of ${packages.length}`
        }),
      ],
      [
        `the recipe for DuckDB (@duckdb/node-api ${versionOf(tools, '@duckdb/node-api')})`,
        await cell(
          async () => `${await followRecipe(project, tools)} queries gave the stated rows`,
        ),
      ],
    ]
  }
}

/**
 * What a cell found, or why it failed.
 *
 * @param {() => string | Promise<string>} find
 */
async function cell(find) {
  try {
    return await find()
  } catch (error) {
    failures += 1
    return `FAILED: ${String(error).slice(0, 500)}`
  }
}

/** @param {string} table */
function writeTable(table) {
  const [head = '', rest = ''] = readFileSync(PAGE, 'utf8').split(HEADING)
  const next = rest.search(/^## /m)
  const behind = next === -1 ? '' : `\n${rest.slice(next)}`
  writeFileSync(PAGE, `${head}${HEADING}\n${table}\n${behind}`)
}
