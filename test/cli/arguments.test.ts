import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { FLAGS } from '../../src/cli/flags.ts'
import { FROM } from '../../src/cli/formats.ts'
import { helpText } from '../../src/cli/help.ts'
import { listed } from '../../src/cli/listed.ts'
import { DEFAULTS } from '../../src/cli/settings.ts'
import { runIn } from './fake-io.ts'

describe('arguments', () => {
  test('none ask for the defaults', () => {
    expect(readArguments([])).toEqual(DEFAULTS)
  })

  test('flags and files may be mixed', () => {
    expect(readArguments(['a', '--to', 'csv', 'b', '-q'])).toEqual({
      ...DEFAULTS,
      files: ['a', 'b'],
      to: 'csv',
      quiet: true,
    })
  })

  test('short flags may stand together', () => {
    expect(readArguments(['-qvt', 'json'])).toMatchObject({
      quiet: true,
      verbose: true,
      to: 'json',
    })
  })

  test('the last of several values counts', () => {
    expect(readArguments(['-t', 'csv', '-t', 'json'])).toMatchObject({ to: 'json' })
  })

  test('rules add up', () => {
    expect(
      readArguments(['--rule', 'no-entries=off', '--rule', 'title-guessed=error']),
    ).toMatchObject({
      options: { rules: { 'no-entries': 'off', 'title-guessed': 'error' } },
    })
  })

  test('options of the parser do not touch one another', () => {
    expect(
      readArguments([
        '--places',
        '--reference-date',
        '2025-12-10',
        '--count-after-date',
        'comments',
      ]),
    ).toMatchObject({
      options: { places: true, referenceDate: '2025-12-10', countAfterDate: 'comments' },
    })
  })
})

describe('wrong use', () => {
  test.each([
    [['--form'], 'there is no flag --form'],
    [['-x'], 'there is no flag -x'],
    [['--constructor'], 'there is no flag --constructor'],
    [['--from', 'pdf'], `--from takes ${listed(FROM)}, not 'pdf'`],
    [['--to', 'xml'], "--to takes table, json, ndjson, csv, markdown, csl or text, not 'xml'"],
    [['-t'], '-t takes table, json, ndjson, csv, markdown, csl or text'],
    [
      ['--to', '--quiet'],
      "--to takes table, json, ndjson, csv, markdown, csl or text, not '--quiet'",
    ],
    [
      ['--reference-date=2025-02-30'],
      "--reference-date takes a calendar day such as 2025-12-10, not '2025-02-30'",
    ],
    [['--count-after-date', 'likes'], "--count-after-date takes upvotes or comments, not 'likes'"],
    [['--quiet=yes'], '--quiet takes no value'],
    [['-', '-'], 'standard input (-) can be read only once'],
  ])('%j is told in one line', async (argv, line) => {
    const { status, stdout, stderr } = await runIn({ stdin: '' }, ...argv)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`undigest: ${line}\nTry undigest --help\n`)
  })

  test.each([
    'no-entries',
    'no-entries=fatal',
    'no-such-rule=off',
    'no-entries=off=off',
    'toString=off',
  ])('--rule %s is told with what is expected', (value) => {
    expect(readArguments(['--rule', value])).toEqual({
      wrong: expect.stringMatching(
        /^--rule takes RULE=SEVERITY, with off, info, warning or error for .*, no-entries, .* or unknown-format, not '/,
      ) as string,
    })
  })

  test('a control character in it does not reach the terminal', async () => {
    expect((await runIn({}, '--to', '\u001b[2J')).stderr).not.toContain('\u001b')
  })
})

describe('--help', () => {
  test.each(['--help', '-h'])('%s prints to standard output', async (flag) => {
    const { status, stdout, stderr } = await runIn({}, flag)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: undigest /)
  })

  test('fits 80 columns', async () => {
    const { stdout } = await runIn({}, '--help')
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80)
  })

  test('fits 80 columns with any number of formats', () => {
    const formats = Array.from({ length: 30 }, (_, index) => `a-format-${index}`)
    const lines = helpText(formats).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80)
    expect(lines.join(' ').split(/ +/)).toEqual(expect.arrayContaining(formats))
  })

  test.each(Object.keys(FLAGS))('tells of --%s', async (name) => {
    expect((await runIn({}, '--help')).stdout).toMatch(new RegExp(`  --${name}\\b|, --${name}\\b`))
  })

  test('shows only examples that work', async () => {
    const { stdout } = await runIn({}, '--help')
    const examples = stdout.slice(stdout.indexOf('Examples:')).matchAll(/undigest ([^|>\n]*)/g)
    for (const [, example = ''] of examples) {
      expect(readArguments(example.trim().split(' '))).not.toHaveProperty('wrong')
    }
  })
})

test.each(['--version', '-V'])('%s prints the version of package.json', async (flag) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await runIn({}, flag)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
})
