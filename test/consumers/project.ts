import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { install, write } from '../support/project-files.ts'

const run = promisify(execFile)

/** A project that has installed the package as it is published. */
export interface Project {
  readonly folder: string
  /** The files of the package. */
  readonly files: readonly string[]
  /** What the package lets others import, `undigest/stream` and the like. */
  readonly entryPoints: readonly string[]
  remove(): void
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** Packs the package that was built, and unpacks it where npm would: a registry is not needed. */
export async function createProject(): Promise<Project> {
  if (!existsSync('dist/index.js')) throw new Error('Run `npm run build` first')
  const folder = mkdtempSync(join(tmpdir(), 'undigest-consumer-'))
  const installed = join(folder, 'node_modules/undigest')
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder])
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  mkdirSync(installed, { recursive: true })
  await run('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components', '1'])
  const manifest = readFileSync(join(installed, 'package.json'), 'utf8')
  const { name, exports, dependencies, peerDependencies } = JSON.parse(manifest) as Manifest
  const entryPoints = Object.keys(exports).map((path) => path.replace('.', name))
  install([...Object.keys(dependencies), ...Object.keys(peerDependencies)], folder)
  install(['@types/node'], folder)
  write(join(folder, 'package.json'), '{ "type": "module" }\n')
  write(join(folder, 'every.mts'), importing(entryPoints))
  cpSync(join(import.meta.dirname, 'fixtures'), folder, { recursive: true })
  return {
    folder,
    files: readdirSync(installed, { recursive: true, encoding: 'utf8' }),
    entryPoints,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** A module that imports all entry points that are modules, and says how much each exports. */
function importing(entryPoints: readonly string[]): string {
  const modules = entryPoints.filter((path) => !path.endsWith('.json'))
  const imports = modules.map((path, index) => `import * as module${index} from '${path}'`)
  const results = modules.map((path, index) => `'${path}': Object.keys(module${index}).length,`)
  return [...imports, 'export const results = {', ...results, '}', ''].join('\n')
}

/** What a compiler is told beside what all are told. */
export interface Setting {
  readonly module: string
  readonly moduleResolution: string
  readonly lib?: readonly string[]
  readonly types?: readonly string[]
}

/** Compiles files with the compiler of a manifest. What it says of them; nothing where it is content. */
export async function compile(
  { folder }: Project,
  compiler: string,
  name: string,
  files: readonly string[],
  { lib = ['es2022'], types = [], ...setting }: Setting,
): Promise<string> {
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    // The libraries of the compiler are its own business, and long.
    skipDefaultLibCheck: true,
    target: 'es2022',
    lib,
    types,
    outDir: name,
    noEmit: setting.moduleResolution === 'bundler',
    ...setting,
  }
  const config = join(folder, `tsconfig.${name}.json`)
  write(config, JSON.stringify({ compilerOptions, files }))
  const bin = join(dirname(compiler), 'bin/tsc')
  try {
    await run(process.execPath, [bin, '--project', config], { cwd: folder })
    return ''
  } catch (error) {
    const { stdout, message } = error as Error & { readonly stdout: string }
    return stdout || message
  }
}

/** What a module exports as its results, read by a Node of its own. */
export async function resultsOf({ folder }: Project, file: string): Promise<object> {
  const script = `import('./${file}').then(({ results }) => process.stdout.write(JSON.stringify(results)))`
  const { stdout } = await run(process.execPath, ['-e', script], { cwd: folder })
  return JSON.parse(stdout) as object
}

/** What a command prints. */
export async function outputOf(
  { folder }: Project,
  command: string,
  ...parameters: readonly string[]
): Promise<string> {
  const { stdout } = await run(command, parameters, { cwd: folder })
  return stdout
}
