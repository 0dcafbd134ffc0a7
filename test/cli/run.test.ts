import { describe, expect, test } from 'vitest'
import { errorWith, longPage, pageOf, runIn } from './fake-io.ts'

const page = pageOf('A Title')
const files = { 'a.txt': page, 'b.txt': pageOf('Another Title') }
/** A page with a warning and an info. */
const faulty = pageOf('A Title', 'Feb 30, 2024 1')

describe('inputs', () => {
  test('a file is read', async () => {
    const { status, stdout } = await runIn({ files }, 'a.txt')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ source: 'a.txt', title: 'A Title' })
  })

  test('several files are read in their order', async () => {
    const { stdout } = await runIn({ files }, 'b.txt', 'a.txt')
    expect(stdout).toMatch(/"b\.txt".*\n.*"a\.txt"/)
  })

  test.each([[], ['-']])('standard input is read with the arguments %j', async (...argv) => {
    const { stdout } = await runIn({ stdin: page }, ...argv)
    expect(JSON.parse(stdout)).toMatchObject({ source: '-', title: 'A Title' })
  })

  test('standard input can stand between files', async () => {
    const { stdout } = await runIn({ files, stdin: page }, 'a.txt', '-', 'b.txt')
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
  })

  test('standard input can be asked for on a terminal', async () => {
    const { status, stderr } = await runIn({}, '-')
    expect(status).toBe(0)
    expect(stderr).toContain('no-entries')
  })

  test('without a file and with a person at standard input the help is shown', async () => {
    const { status, stdout, stderr } = await runIn({})
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Usage: undigest')
  })

  test('a name that begins with a dash can stand behind --', async () => {
    expect((await runIn({ files: { '-a.txt': page } }, '--', '-a.txt')).status).toBe(0)
  })

  test('bytes in UTF-16 are read', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${page}`, 'utf16le'))
    expect((await runIn({ stdin: bytes })).stdout).toContain('"title":"A Title"')
  })

  test('a long file arrives whole', async () => {
    const { stdout } = await runIn({ stdin: longPage(3000) })
    expect(stdout.trimEnd().split('\n')).toHaveLength(3000)
  })
})

describe('inputs that cannot be read', () => {
  test.each([
    ['ENOENT', 'There is no such file'],
    ['EISDIR', 'This is a folder, not a file'],
    ['EACCES', 'You may not read this file'],
    ['EIO', 'EIO: something went wrong'],
  ])('%s is told in words', async (code, words) => {
    const { status, stderr } = await runIn({ files: { 'a.txt': errorWith(code) } }, 'a.txt')
    expect({ status, stderr }).toEqual({ status: 1, stderr: `a.txt error ${words}\n` })
  })

  test('what is thrown need not be an error with a code', async () => {
    const thrower = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject('odd') }) }
    const { readDigests } = await import('../../src/cli/read-digests.ts')
    const { DEFAULTS } = await import('../../src/cli/settings.ts')
    const written: string[] = []
    const output = { write: async (text: string) => void written.push(text) }
    const io = { stdin: thrower, stdout: output, stderr: output, env: {}, readFile: () => thrower }
    expect(await readDigests(DEFAULTS, io)).toBe(1)
    expect(written).toEqual(['- error odd\n'])
  })

  test('the other files are still read', async () => {
    const { status, stdout } = await runIn({ files }, 'a.txt', 'missing.txt', 'b.txt')
    expect(status).toBe(1)
    expect(stdout).toMatch(/"a\.txt".*\n.*"b\.txt"/)
  })

  test('bytes that are no text are an error', async () => {
    const { status, stderr } = await runIn({ stdin: new Uint8Array([0x41, 0xff, 0x42]) })
    expect(status).toBe(1)
    expect(stderr).toContain('- error Some bytes are no text')
  })

  test('text without an entry is a warning', async () => {
    const { status, stderr } = await runIn({ stdin: '' })
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '- warning No entry was found no-entries\n',
    })
  })

  test('an input is named even if messages are hidden', async () => {
    expect((await runIn({}, 'a.txt', '--quiet')).stderr).toBe('a.txt error There is no such file\n')
  })
})

describe('messages', () => {
  test('warnings are shown with their place', async () => {
    const { status, stderr } = await runIn({ stdin: faulty })
    expect(status).toBe(0)
    expect(stderr).toBe('-:7:1 warning There is no such day: Feb 30, 2024 date-impossible\n')
  })

  test('infos are shown with --verbose', async () => {
    expect((await runIn({ stdin: page }, '--verbose')).stderr).toContain(' info ')
  })

  test('none is shown with --quiet', async () => {
    expect((await runIn({ stdin: faulty }, '--quiet', '--verbose')).stderr).toBe('')
  })

  test('a warning is a failure with --strict', async () => {
    expect((await runIn({ stdin: faulty }, '--strict', '-q')).status).toBe(1)
  })

  test('an info is no failure with --strict', async () => {
    expect((await runIn({ stdin: page }, '--strict')).status).toBe(0)
  })

  test('a rule can be turned off', async () => {
    const { status, stderr } = await runIn(
      { stdin: faulty },
      '--strict',
      '--rule',
      'date-impossible=off',
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('a rule can be made an error', async () => {
    expect((await runIn({ stdin: '' }, '--rule=no-entries=error')).status).toBe(1)
  })

  test('they follow the entries of their file', async () => {
    const { writes } = await runIn({ files: { 'a.txt': faulty, 'b.txt': page } }, 'a.txt', 'b.txt')
    expect(writes.map((text) => /[ab]\.txt/.exec(text)?.[0])).toEqual(['a.txt', 'a.txt', 'b.txt'])
    expect(writes[1]).toContain('date-impossible')
  })

  test('their severity is coloured on a terminal', async () => {
    const { stderr } = await runIn({ stdin: faulty, terminals: { stderr: 80 } })
    expect(stderr).toContain('\u001b[33mwarning\u001b[39m')
  })
})

describe('options of the parser', () => {
  test('--from names the format', async () => {
    const { stdout } = await runIn(
      { stdin: 'A Title\n\nAn abstract.\n' },
      '--from',
      'hf-papers',
      '--to',
      'json',
    )
    expect(stdout).toContain('"format": "hf-papers"')
  })

  test('--reference-date settles the year', async () => {
    const { stdout } = await runIn(
      { stdin: pageOf('A', 'Nov 25') },
      '--reference-date',
      '2025-12-10',
    )
    expect(stdout).toContain('"iso":"2025-11-25"')
  })

  test('--count-after-date says what the number is', async () => {
    expect((await runIn({ stdin: page }, '--count-after-date=comments')).stdout).toContain(
      '"comments":1',
    )
  })

  test('--places gives the place of each field', async () => {
    expect((await runIn({ stdin: page }, '--places')).stdout).toContain('"places":{"title":')
  })
})

describe('forms of output', () => {
  test('a person gets a table', async () => {
    const { stdout } = await runIn({
      stdin: page,
      terminals: { stdout: 80 },
      env: { NO_COLOR: '1' },
    })
    expect(stdout).toBe('date        votes  authors  title\n2024-11-25      1        7  A Title\n')
  })

  test('a table has colours on a terminal', async () => {
    const { stdout } = await runIn({ stdin: page, terminals: { stdout: 80 } })
    expect(stdout).toContain('\u001b[1mtitle\u001b[22m')
  })

  test('a dumb terminal gets no colours', async () => {
    const { stdout } = await runIn({
      stdin: page,
      terminals: { stdout: 80 },
      env: { TERM: 'dumb' },
    })
    expect(stdout).not.toContain('\u001b')
  })

  test('a table fits the terminal', async () => {
    const long = pageOf('Long Title '.repeat(20))
    const { stdout } = await runIn({
      stdin: long,
      terminals: { stdout: 50 },
      env: { NO_COLOR: '1' },
    })
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBe(50)
  })

  test('a terminal that does not tell its width has 80 columns', async () => {
    const long = pageOf('Long Title '.repeat(20))
    const { stdout } = await runIn({
      stdin: long,
      terminals: { stdout: 0 },
      env: { NO_COLOR: '1' },
    })
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBe(80)
  })

  test('a table that goes to a file is not cut', async () => {
    const title = 'Long Title '.repeat(20).trim()
    expect((await runIn({ stdin: pageOf(title) }, '--to', 'table')).stdout).toContain(title)
  })

  test('each of several tables has the name of its file', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', 'b.txt', '-t', 'table')
    expect(stdout).toMatch(/^a\.txt\ndate .*\n.*A Title\n\nb\.txt\ndate .*\n.*Another Title\n$/)
  })

  test('json of one input is its digest', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', '--to', 'json')
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'hf-papers',
      entries: [{ title: 'A Title' }],
    })
  })

  test('json of several inputs is a list of digests that name their input', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', 'missing.txt', 'b.txt', '--to', 'json')
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
    expect(JSON.parse(stdout)).toMatchObject([{ source: 'a.txt' }, { source: 'b.txt' }])
  })

  test('json of several inputs that cannot be read is an empty list', async () => {
    const { stdout } = await runIn({}, 'a.txt', 'b.txt', '--to', 'json')
    expect(JSON.parse(stdout)).toEqual([])
  })

  test('csv of several inputs has one header', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', 'b.txt', '--to', 'csv')
    expect(stdout).toMatch(/^source,title,.*\r\na\.txt,A Title,.*\r\nb\.txt,Another Title,.*\r\n$/)
  })

  test('markdown of one input has a section for each paper', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', '--to', 'markdown')
    expect(stdout).toMatch(/^## A Title\n\n7 authors/)
  })

  test('markdown of several inputs has a heading for each', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', 'b.txt', '--to', 'markdown')
    expect(stdout).toMatch(/^# a\.txt\n\n## A Title\n[^#]*\n\n# b\.txt\n\n## Another Title\n/)
  })

  test('csl of one input is a list of its papers', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', '--to', 'csl')
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a-title', title: 'A Title' }])
  })

  test('csl of several inputs is one list in which every id is given once', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', 'missing.txt', 'b.txt', 'a.txt', '-t', 'csl')
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'a-title' },
      { id: 'another-title' },
      { id: 'a-title-2' },
    ])
  })

  test('csl of inputs without a paper is an empty list', async () => {
    expect((await runIn({ stdin: '' }, '--to', 'csl')).stdout).toBe('[]\n')
  })

  test('csl gives the same ids again in the next run', async () => {
    const [one, two] = [
      await runIn({ files }, 'a.txt', '-t', 'csl'),
      await runIn({ files }, 'a.txt', '-t', 'csl'),
    ]
    expect(one.stdout).toBe(two.stdout)
  })

  test('csl is written while a stream is read', async () => {
    const options = ['--reference-date', '2025-12-10', '-t', 'csl']
    const streamed = await runIn({ stdin: longPage(3) }, ...options)
    expect(streamed.stdout).toBe((await runIn({ stdin: longPage(3) }, '-t', 'csl')).stdout)
  })

  test('text of one input is read back', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', '--to', 'text')
    const again = await runIn({ stdin: stdout }, '--to', 'text')
    expect(stdout).toContain('### A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024 1\n')
    expect(again.stdout).toBe(stdout)
  })

  test('text of several inputs is one page', async () => {
    const { stdout } = await runIn({ files }, 'a.txt', 'missing.txt', 'b.txt', '--to', 'text')
    expect(stdout.match(/^#.*/gm)).toEqual(['# Daily Papers', '### A Title', '### Another Title'])
  })

  test('text leaves out a year that is not known only if no other is', async () => {
    const undated = { 'c.txt': pageOf('C', 'Sep 25'), ...files }
    expect((await runIn({ files: undated }, 'c.txt', '--to', 'text')).stdout).toContain(
      '·\nSep 25\n',
    )
    const { stdout } = await runIn({ files: undated }, 'c.txt', 'a.txt', '--to', 'text')
    expect(stdout).not.toContain('Sep 25')
  })

  test('a large output is written in pieces', async () => {
    const { writes } = await runIn({ stdin: longPage(500) })
    expect(writes.length).toBeGreaterThan(5)
    expect(Math.max(...writes.map(({ length }) => length))).toBeLessThan(80_000)
  })
})

describe('a reader that goes away', () => {
  test('ends the command quietly', async () => {
    const { status, stderr } = await runIn({ stdin: faulty, closed: 'stdout' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('may be the reader of messages', async () => {
    expect((await runIn({ stdin: faulty, closed: 'stderr' })).status).toBe(0)
  })
})

test('an error of another kind is not swallowed', async () => {
  const { run } = await import('../../src/cli/run.ts')
  const broken = { write: () => Promise.reject(errorWith('ENOSPC')) }
  const io = {
    stdin: process.stdin,
    stdout: broken,
    stderr: broken,
    env: {},
    readFile: () => process.stdin,
  }
  await expect(run(['--help'], io)).rejects.toThrow('ENOSPC')
})
