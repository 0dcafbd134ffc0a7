import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { write } from '../support/project-files.ts'

const TIMEOUT = 60_000
const COMMAND = resolve('dist/cli/main.js')

const PAGE = `A Title\u2028In Two\u0085Parts

An abstract with a "quote", a \\ and a tab\there.

  • 7 authors
·
Nov 25, 2024 1

Another Title

Another abstract.

  • 2 authors
·
Nov 26, 2024
`

interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undigest-filter-'))
  write(join(folder, 'page.txt'), PAGE)
  write(join(folder, 'empty.txt'), '')
  write(join(folder, 'notes.txt'), 'Milk, bread, and a book about knots.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in an empty environment. */
async function filter(
  parameters: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<Ended> {
  const run = promisify(execFile)(process.execPath, [COMMAND, ...parameters], {
    cwd: folder,
    env: {},
    ...options,
  })
  run.child.stdin?.end()
  try {
    return { ...(await run), status: 0 }
  } catch (error) {
    const { stdout, stderr, code } = error as Error & Ended & { readonly code: number }
    return { stdout, stderr, status: code }
  }
}

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)

describe('the command as a filter', { timeout: TIMEOUT }, () => {
  test.concurrent('prints a line an entry and nothing else, without an environment', async () => {
    const { stdout, stderr, status } = await filter(['page.txt', 'empty.txt', '--quiet'])
    const entries = linesOf(stdout).map((line) => JSON.parse(line) as object)
    expect(entries).toMatchObject([
      { source: 'page.txt', abstract: 'An abstract with a "quote", a \\ and a tab here.' },
      { source: 'page.txt', title: 'Another Title' },
    ])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test.concurrent('prints no line for no input', async () => {
    expect(await filter(['--quiet'])).toEqual({ stdout: '', stderr: '', status: 0 })
  })

  test.concurrent('tells of what cannot be read aside, and prints the rest', async () => {
    const files = ['none.txt', 'page.txt', 'notes.txt', '.']
    const { stdout, stderr, status } = await filter(files)
    expect(linesOf(stdout)).toHaveLength(2)
    expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'none.txt',
      'notes.txt',
      'notes.txt',
      '.',
      '',
    ])
    expect(status).toBe(1)
  })

  test.concurrent('prints nothing where it is used wrongly', async () => {
    const { stdout, stderr, status } = await filter(['page.txt', '--unknown'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('--unknown')
  })

  test.concurrent('prints the same again, in other surroundings', async () => {
    const first = await filter(['page.txt', '-v'])
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', HOME: '/nowhere', COLUMNS: '20' }
    const all = await Promise.all([filter(['page.txt', '-v'], { env }), filter(['page.txt', '-v'])])
    expect(all).toEqual([first, first])
  })

  test.concurrent('leaves no file behind', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'undigest-filter-'))
    const env = { HOME: cwd, TMPDIR: cwd, XDG_CACHE_HOME: cwd }
    await filter([join(folder, 'page.txt'), '--merge'], { cwd, env })
    expect(readdirSync(cwd)).toEqual([])
    rmSync(cwd, { recursive: true })
  })

  test.concurrent('ends without a complaint where its reader has had enough', async () => {
    const child = spawn(process.execPath, [COMMAND, '--reference-date', '2025-12-10'], { env: {} })
    let complaints = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(PAGE.repeat(20_000))
    const status = await new Promise((done) => {
      child.on('close', done)
    })
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' })
  })
})
