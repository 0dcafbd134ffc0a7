import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { processIo } from '../../src/cli/process-io.ts'

function ioWith(stdout: Writable) {
  return processIo({ stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: {} })
}

async function textFrom(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString()
}

test('what is written arrives', async () => {
  const stdout = new PassThrough()
  await ioWith(stdout).stdout.write('text')
  expect(String(stdout.read())).toBe('text')
})

test('a write waits until there is room for more', async () => {
  const written: string[] = []
  const slow = new Writable({
    write: (chunk, _, done) => {
      setTimeout(() => {
        written.push(String(chunk))
        done()
      }, 5)
    },
  })
  await ioWith(slow).stdout.write('text')
  expect(written).toEqual(['text'])
})

test('a write that fails is no uncaught exception', async () => {
  const closed = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) })
  await expect(ioWith(closed).stdout.write('text')).rejects.toThrow('EPIPE')
})

test('terminals tell their width', () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120 })
  expect(ioWith(terminal).stdout).toMatchObject({ isTTY: true, columns: 120 })
})

test('files are read as bytes', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'undigest-')), 'page.txt')
  writeFileSync(path, 'naïve')
  expect(await textFrom(ioWith(new PassThrough()).readFile(path))).toBe('naïve')
})

test('a file that is missing is an error with a code', async () => {
  const chunks = ioWith(new PassThrough()).readFile('/no/such/file')
  await expect(textFrom(chunks)).rejects.toMatchObject({ code: 'ENOENT' })
})
