import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bundled } from '../../scripts/bundled.mjs'
import { longPage, pageOf } from './fake-io.ts'

/** Inside the project, so that packages are found. */
const folder = resolve(`node_modules/.cache/undigest-cli-${process.pid}`)
const command = join(folder, 'dist/cli/main.js')
const page = join(folder, 'page.txt')

function shell(
  script: string,
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, UNDIGEST: `${process.execPath} ${command}`, PAGE: page }
  return spawnSync('bash', ['-c', `set -o pipefail; ${script}`], { env, input, encoding: 'utf8' })
}

/** The names of all packages that a run loads a file of. */
function packagesLoadedBy(script: string): readonly string[] {
  const loaded = join(folder, 'loaded')
  rmSync(loaded, { recursive: true, force: true })
  expect(shell(`NODE_V8_COVERAGE=${loaded} ${script} > /dev/null`).status).toBe(0)
  const [file = ''] = readdirSync(loaded)
  const { result } = JSON.parse(readFileSync(join(loaded, file), 'utf8')) as {
    readonly result: readonly { readonly url: string }[]
  }
  const names = result.map(({ url }) => /^.*\/node_modules\/(?!\.)([^/]+)/.exec(url)?.[1] ?? '')
  return [...new Set(names)].filter((name) => name !== '').toSorted()
}

describe('the built command', () => {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    cpSync('package.json', join(folder, 'package.json'))
    writeFileSync(page, longPage(1000))
    await build({
      config: false,
      entry: { 'cli/main': 'src/cli/main.ts' },
      outDir: join(folder, 'dist'),
      format: 'esm',
      noExternal: bundled,
      silent: true,
    })
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('begins as a script does', () => {
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('prints its version', () => {
    expect(shell('$UNDIGEST --version').stdout).toMatch(/^\d+\.\d+\.\d+/)
  })

  test('reads a file', () => {
    const { status, stdout } = shell('$UNDIGEST $PAGE | wc -l')
    expect({ status, lines: Number(stdout) }).toEqual({ status: 0, lines: 1000 })
  })

  test('loads no package for a page of text', () => {
    expect(packagesLoadedBy('$UNDIGEST $PAGE')).toEqual([])
  })

  test('loads what measures text for a table alone', () => {
    expect(packagesLoadedBy('$UNDIGEST $PAGE --to table')).toEqual([
      'ansi-regex',
      'get-east-asian-width',
      'string-width',
      'strip-ansi',
    ])
  })

  test('reads standard input', () => {
    expect(shell('$UNDIGEST', pageOf('A Title')).stdout).toContain('"source":"-"')
  })

  test('ends with 1 where a file is missing', () => {
    const { status, stderr } = shell('$UNDIGEST missing.txt')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'missing.txt error There is no such file\n',
    })
  })

  test('ends with 2 for wrong use', () => {
    expect(shell('$UNDIGEST --no-such-flag').status).toBe(2)
  })

  test('ends quietly with 0 where its reader goes away', () => {
    const { status, stdout, stderr } = shell('$UNDIGEST $PAGE | head -n 1')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('"title":"Title 0"')
  })
})

test('main runs the command with the arguments of the process', async () => {
  const { argv, exitCode } = process
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((_text: unknown, done?: unknown) => {
      const written = done as () => void
      written()
      return true
    })
  process.argv = ['node', 'undigest', '--version']
  await import('../../src/cli/main.ts')
  expect(write.mock.calls[0]?.[0]).toMatch(/^\d+\.\d+\.\d+/)
  expect(process.exitCode).toBe(0)
  Object.assign(process, { argv, exitCode })
  write.mockRestore()
})
