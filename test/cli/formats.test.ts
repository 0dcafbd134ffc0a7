import { describe, expect, test } from 'vitest'
import { pageOf, runIn } from './fake-io.ts'

const MAILING =
  '\\\\\narXiv:2401.00001\nDate: Mon, 1 Jan 2024 09:00:00 GMT   (12kb)\n\nTitle: A Title\n'
const FEED =
  '<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>' +
  '<entry><id>http://arxiv.org/abs/2401.00001v2</id><title>A Title</title></entry></feed>'
const LISTING =
  '<div id="dlpage"><dl><dt><a href="/abs/2401.00001">arXiv:2401.00001</a></dt>' +
  '<dd><div class="list-title">Title: A Title</div></dd></dl></div>'
const ANSWER = JSON.stringify([{ paper: { id: '2401.00001', title: 'A Title', upvotes: 3 } }])
const CARDS =
  '<article><h3><a href="/papers/2401.00001">A Title</a></h3><p>An abstract.</p></article>'

const dated = ['--to', 'ndjson', '--reference-date', '2024-12-10']

describe.each([
  ['hf-papers', pageOf('A Title')],
  ['arxiv-email', MAILING],
  ['arxiv-feed', FEED],
  ['arxiv-html', LISTING],
  ['hf-api', ANSWER],
  ['hf-html', CARDS],
])('an input in %s', (format, stdin) => {
  test('is recognised and read', async () => {
    const { status, stdout } = await runIn({ stdin }, '--to', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ format, entries: [{ title: 'A Title' }] })
  })

  test('is recognised and read as a stream', async () => {
    const { status, stdout } = await runIn({ stdin }, ...dated)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ title: 'A Title' })
  })

  test('is read where the format is named', async () => {
    const { stdout } = await runIn({ stdin }, '--from', format, '--to', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ format, entries: [{ title: 'A Title' }] })
  })
})

describe('a long input', () => {
  test('of JSON is recognised as a whole, also as a stream', async () => {
    const stdin = JSON.stringify([{ note: 'x'.repeat(2_000_000) }, ...(JSON.parse(ANSWER) as [])])
    const { stdout } = await runIn({ stdin }, ...dated)
    expect(JSON.parse(stdout)).toMatchObject({ title: 'A Title' })
  })

  test('of text is recognised by its beginning', async () => {
    const stdin = `${MAILING}\n\n${'%%--%%--%%--\n'.repeat(100_000)}`
    const { stdout } = await runIn({ stdin }, ...dated)
    expect(JSON.parse(stdout)).toMatchObject({ title: 'A Title' })
  })
})

describe('an input in no known format', () => {
  test.each([[[]], [dated]])('is an error that names the nearest formats (%j)', async (argv) => {
    const stdin = '<!doctype html><title>Weather</title>'
    const { status, stderr } = await runIn({ stdin }, ...argv)
    expect(status).toBe(1)
    expect(stderr).toMatch(/expected arxiv-html, hf-html,? .* unknown-format/)
    expect(stderr).toContain('unknown-format')
  })

  test('that is JSON cut off is said to be so', async () => {
    const { status, stderr } = await runIn({ stdin: ANSWER.slice(0, -20) })
    expect(status).toBe(1)
    expect(stderr).toContain('begins like JSON and cannot be parsed')
  })

  test('is named even where messages are hidden', async () => {
    const { stderr } = await runIn({ stdin: 'Dear reader, there is nothing.' }, '--quiet')
    expect(stderr).toContain('unknown-format')
  })

  test('that is near to none is an error too', async () => {
    const { status, stderr } = await runIn({ stdin: 'Dear reader, there is nothing.' })
    expect(status).toBe(1)
    expect(stderr).not.toContain('expected')
  })
})
