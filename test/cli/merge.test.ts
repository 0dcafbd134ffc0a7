import { describe, expect, test } from 'vitest'
import { pageOf, runIn } from './fake-io.ts'

const MAILING =
  '\\\\\narXiv:2411.00001\nDate: Mon, 25 Nov 2024 09:00:00 GMT   (12kb)\n\n' +
  'Title: A Paper on Many Moths\nAuthors: Ada Moth, Bo Lamp, Cy Wick, Di Wing, Ed Dusk, Flo Dawn, Guy Night\n\\\\\n  An abstract.\n' +
  '\\\\ ( https://arxiv.org/abs/2411.00001 ,  12kb)\n'
const files = {
  'page.txt': pageOf('A Paper on Many Moths') + pageOf('Another One'),
  'mailing.txt': MAILING,
}

describe('--merge', () => {
  test('prints a paper of two inputs once, with where it stands', async () => {
    const { status, stdout } = await runIn({ files }, 'page.txt', 'mailing.txt', '--merge')
    const [first, second, ...others] = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(status).toBe(0)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      source: 'page.txt; mailing.txt',
      title: 'A Paper on Many Moths',
      upvotes: 1,
      identifiers: { arxiv: '2411.00001' },
      sources: [
        { source: 'page.txt', position: { start: { line: 1 } } },
        { source: 'mailing.txt', position: { start: { line: 2 } } },
      ],
    })
    expect(second).toMatchObject({ source: 'page.txt', title: 'Another One' })
  })

  test('gives one digest as JSON, however many inputs there are', async () => {
    const { stdout } = await runIn({ files }, 'page.txt', 'mailing.txt', '--merge', '--to', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ entries: [{ upvotes: 1 }, {}], boilerplate: [] })
  })

  test('names the inputs of each paper in CSV', async () => {
    const { stdout } = await runIn({ files }, 'page.txt', 'mailing.txt', '--merge', '--to', 'csv')
    expect(stdout.split('\r\n')[1]).toMatch(/^page\.txt; mailing\.txt,/)
  })

  test.each(['table', 'markdown', 'csl', 'text'])('prints one list as %s', async (form) => {
    const { stdout } = await runIn({ files }, 'page.txt', 'mailing.txt', '--merge', '--to', form)
    expect(stdout.split('A Paper on Many Moths')).toHaveLength(2)
    expect(stdout).not.toContain('page.txt')
  })

  test('merges what can be read where an input cannot', async () => {
    const { status, stdout, stderr } = await runIn({ files }, 'none.txt', 'page.txt', '--merge')
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toBe('none.txt error There is no such file\n')
  })

  test('prints the messages of every input, which count for the exit status', async () => {
    const faulty = { 'a.txt': pageOf('A Title', 'Feb 30, 2024 1'), 'b.txt': 'Dear reader.' }
    const { status, stderr } = await runIn({ files: faulty }, 'a.txt', 'b.txt', '--merge')
    expect(status).toBe(1)
    expect(stderr).toContain('a.txt:7:1 warning There is no such day')
    expect(stderr).toContain('b.txt error')
  })

  test('leaves the years of a stream to be known as those of a whole', async () => {
    const { stdout } = await runIn(
      { files },
      'page.txt',
      '--merge',
      '--reference-date',
      '2025-01-01',
    )
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })
})
