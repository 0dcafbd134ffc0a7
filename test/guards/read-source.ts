import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** One parsed file; `path` is relative to its folder, with `/`. */
export interface Source {
  path: string
  ast: ts.SourceFile
}

export function parse(path: string, text: string): Source {
  return { path, ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

export function readFolder(folder: string, extension: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension))
    .toSorted()
    .map((path) => parse(path, readFileSync(join(folder, path), 'utf8')))
}

/** Every node below another one; comments are none. */
export function* nodes(parent: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = []
  ts.forEachChild(parent, (child) => void children.push(child))
  for (const child of children) {
    yield child
    yield* nodes(child)
  }
}

/** `cli/main.ts:12`, for messages. */
export function place({ path, ast }: Source, node: ts.Node): string {
  return `${path}:${ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

/** What a file imports or re-exports, types included: packages by name, files by their path. */
export function imports({ path, ast }: Source): string[] {
  return ts
    .preProcessFile(ast.text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : `package:${fileName}`,
    )
}

/** A file and all that it imports, directly or not. */
export function reachable(graph: ReadonlyMap<string, readonly string[]>, from: string): string[] {
  const files = new Set([from])
  // A set hands out what is added while it is walked.
  for (const file of files) for (const target of graph.get(file) ?? []) files.add(target)
  return [...files]
}
