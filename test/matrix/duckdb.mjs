import { deepStrictEqual } from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import process from 'node:process'
import { readBlocks, readSection } from './pages.mjs'
import { outputOf, write } from './workspace.mjs'

const PAGE = 'docs/scale.md'

/** As a value, because it is not installed with this package. */
const DUCKDB = '@duckdb/node-api'

/**
 * The part of DuckDB's package that is used.
 *
 * @typedef {{ DuckDBInstance: { create(): Promise<{ connect(): Promise<Connection> }> } }} DuckDb
 * @typedef {{ runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }> }} Connection
 */

/**
 * Follows the recipe of docs/scale.md: its commands make the lines, its statements read them, and each statement that has
 * comments below it must give those rows. Resolves to how many statements had rows to give.
 *
 * @param {string} project
 * @param {string} tools
 */
export async function followRecipe(project, tools) {
  const folder = mkdtempSync(join(project, 'recipe-'))
  for (const { title, code } of readBlocks(PAGE)) {
    if (title !== undefined) write(join(folder, title), code)
  }
  const blocks = readSection(PAGE, 'Into DuckDB')
  const commands = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code)
  const env = {
    ...process.env,
    PATH: [join(project, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  }
  await outputOf('sh', ['-e', '-c', commands.join('\n')], { cwd: folder, env })
  const connection = await connect(tools)
  const statements = blocks.filter(({ language, title }) => language === 'text' && !title)
  let compared = 0
  for (const { sql, rows } of statements.flatMap(({ code }) => statementsOf(code))) {
    // The recipe names files as they are seen from its folder.
    const result = await connection.runAndReadAll(sql.replaceAll("'papers/", `'${folder}/papers/`))
    if (rows.length === 0) continue
    deepStrictEqual(result.getRowsJson().map(printedRow), rows)
    compared += 1
  }
  if (compared === 0) throw new Error(`${PAGE} states no rows`)
  return compared
}

/** @param {string} tools */
async function connect(tools) {
  const require = createRequire(join(resolve(tools), 'package.json'))
  /** @type {DuckDb} */
  const { DuckDBInstance } = require(DUCKDB)
  const instance = await DuckDBInstance.create()
  return instance.connect()
}

/**
 * The statements of a block, each with the rows that stand below it as comments.
 *
 * @param {string} code
 */
function statementsOf(code) {
  return code.split(/^(?=[A-Z])(?<=\n\n|^)/m).map((statement) => {
    const lines = statement.trimEnd().split('\n')
    const rows = lines.filter((line) => line.startsWith('-- ')).map((line) => line.slice(3))
    return { sql: lines.filter((line) => !line.startsWith('-- ')).join('\n'), rows }
  })
}

/** @param {readonly unknown[]} row */
function printedRow(row) {
  return row
    .map((value) =>
      value === null ? 'NULL' : typeof value === 'string' ? value : JSON.stringify(value),
    )
    .join(' | ')
}
