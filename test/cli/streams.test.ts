import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { longPage, pageOf, runIn } from './fake-io.ts'

const dated = ['--reference-date', '2025-12-10'] as const

/** Two pages in pieces, the second of which comes only when the first was written. */
async function writesBetween(...argv: string[]): Promise<boolean> {
  let written = ''
  let wasWritten = false
  const output = {
    write: async (text: string) => {
      written += text
    },
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(longPage(1000))
    wasWritten = written.includes('Title 100')
    yield new TextEncoder().encode(pageOf('The Last'))
  }
  const io = { stdin: pieces(), stdout: output, stderr: output, env: {}, readFile: pieces }
  await run(argv, io)
  expect(written).toContain('The Last')
  return wasWritten
}

describe('a form with a line for each entry', () => {
  test.each(['ndjson', 'csv'])('is written while the input is read: %s', async (form) => {
    expect(await writesBetween('--to', form, ...dated)).toBe(true)
  })

  test('is written as a whole where only the whole digest can tell the years', async () => {
    expect(await writesBetween('--to', 'ndjson')).toBe(false)
  })

  test('is written while a very long input is read', async () => {
    const stdin = longPage(62_000)
    const { stdout } = await runIn({ stdin }, '--to', 'csv')
    expect(stdout.match(/\r\n/g)).toHaveLength(62_001)
  }, 20_000)

  test.each(['ndjson', 'csv'])('is the same however the input is read: %s', async (form) => {
    const files = { 'a.txt': longPage(300), 'b.txt': pageOf('Other', 'Nov 25 1') }
    const argv = ['a.txt', 'b.txt', '--to', form]
    const whole = await runIn({ files: { 'a.txt': files['a.txt'] } }, 'a.txt', '--to', form)
    const streamed = await runIn({ files }, ...argv, ...dated)
    expect(streamed.stdout.startsWith(whole.stdout)).toBe(true)
    expect(streamed.stdout).toContain('2025-11-25')
  })
})

describe('the messages of a stream', () => {
  test('go to standard error, and count for the exit status', async () => {
    const stdin = pageOf('A Title', 'Feb 30, 2024 1')
    const { status, stderr } = await runIn({ stdin }, '--strict', ...dated)
    expect(stderr).toBe('-:7:1 warning There is no such day: Feb 30, 2024 date-impossible\n')
    expect(status).toBe(1)
  })

  test('say that an empty input has no entry', async () => {
    const { status, stdout, stderr } = await runIn({ stdin: '' }, ...dated)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('no-entries')
  })
})

describe('a stream that breaks off', () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(longPage(300))
    throw Object.assign(new Error('read EIO'), { code: 'EIO' })
  }

  test('has what was read written, and is a failure of that input alone', async () => {
    let stdout = ''
    let stderr = ''
    const io = {
      stdin: broken(),
      stdout: { write: async (text: string) => void (stdout += text) },
      stderr: { write: async (text: string) => void (stderr += text) },
      env: {},
      readFile: async function* () {
        yield new TextEncoder().encode(pageOf('Other'))
      },
    }
    const status = await run(['-', 'other.txt', '--to', 'ndjson', ...dated], io)
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(300)
    expect(stdout).toContain('"Other"')
    expect(stderr).toContain('input-cut')
    expect(stderr).toContain('- error read EIO\n')
  })
})
