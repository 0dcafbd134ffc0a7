import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { type Block, isProgram, type Page } from './blocks.ts'
import type { Consumer } from './consumer.ts'

const run = promisify(execFile)

const EXTENSIONS: Readonly<Record<string, string>> = { ts: 'ts', js: 'mjs', cjs: 'cjs' }

const CHECKED: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
}

/** What is wrong with the types of the programs of all pages: `README.md:12 Property 'x' does not exist`. */
export function typeFaults(pages: readonly Page[], consumer: Consumer): readonly string[] {
  const programs = new Map(
    pages.flatMap((page) =>
      page.blocks.filter(isProgram).map((block) => {
        const file = join(consumer.folderOf(page), fileNameOf(block))
        // A block that imports nothing would else share its names with all others.
        writeFileSync(file, block.language === 'cjs' ? block.code : `${block.code}\nexport {}\n`)
        return [file, block] as const
      }),
    ),
  )
  const program = ts.createProgram([...programs.keys()], {
    ...CHECKED,
    typeRoots: [join(consumer.folder, 'node_modules', '@types')],
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const block = file && programs.get(join(file.fileName))
    const reason = ts.flattenDiagnosticMessageText(messageText, ' ')
    if (!block) return `${file?.fileName ?? ''} ${reason}`
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0)
    return `${block.page}:${block.line + line} ${reason}`
  })
}

/** Runs programs, one after the other. What is wrong with those that fail, by the line of each. */
export async function programFaults(
  blocks: readonly Block[],
  folder: string,
  { env }: Consumer,
): Promise<ReadonlyMap<number, string>> {
  const programs = blocks.map((block) => {
    const file = `run-${fileNameOf(block)}`.replace(/\.ts$/, '.mjs')
    writeFileSync(join(folder, file), asserting(block))
    return { line: block.line, file }
  })
  writeFileSync(join(folder, 'run.mjs'), runnerOf(programs))
  const { stdout } = await run(process.execPath, ['run.mjs'], { cwd: folder, env })
  return new Map(JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as [number, string][])
}

function runnerOf(programs: readonly { readonly line: number; readonly file: string }[]): string {
  return `
const faults = []
for (const { line, file } of ${JSON.stringify(programs)}) {
  globalThis.place = ''
  await import('./' + file).catch((error) => faults.push([line, globalThis.place + ' ' + error]))
}
console.log(JSON.stringify(faults))
`
}

/** The program with its comments turned into assertions, as JavaScript. */
function asserting({ page, line, code, language }: Block): string {
  const parsed = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true)
  let text = ''
  let from = 0
  for (const statement of parsed.statements.filter(ts.isExpressionStatement)) {
    const { expression } = statement
    const stated = statedBehind(code, statement.end)
    if (stated === undefined) continue
    const start = expression.getStart()
    const place = `${page}:${line + parsed.getLineAndCharacterOfPosition(start).line}`
    text += `${code.slice(from, start)}globalThis.place = ${JSON.stringify(place)};`
    text += assertion(code.slice(start, expression.end), stated)
    from = expression.end
  }
  const { outputText } = ts.transpileModule(`${PRELUDE}${text}${code.slice(from)}`, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: language === 'cjs' ? ts.ModuleKind.Preserve : ts.ModuleKind.ESNext,
    },
  })
  return outputText
}

const PRELUDE =
  "const { deepStrictEqual: __same, throws: __throws } = process.getBuiltinModule('node:assert/strict');\n"

function assertion(expression: string, stated: string): string {
  const thrown = /^throws (\w+)(?:: ([^]+))?$/.exec(stated)
  if (!thrown) return `__same(${expression}, (${stated}\n))`
  const [, name, message] = thrown
  return `__throws(() => ${expression}, ${JSON.stringify({ name, message })})`
}

/** The comment behind a statement, else the comment lines right below it. */
function statedBehind(code: string, end: number): string | undefined {
  const behind = /^[ \t]*\/\/(.*)/.exec(code.slice(end))?.[1]
  if (behind !== undefined) return behind.trim()
  const below = /^[ \t]*\n((?:\/\/.*\n?)+)/.exec(code.slice(end))?.[1]
  return below?.replace(/^\/\/ ?/gm, '').trim()
}

function fileNameOf({ line, language }: Block): string {
  return `line-${line}.${EXTENSIONS[language]}`
}
