import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { FLAGS } from '../../src/cli/flags.ts'
import { rules } from '../../src/rules.ts'
import { type Page, proseOf, readPage, readPages } from './blocks.ts'

const statements = ['src/types.ts', 'src/contracts.ts'].flatMap((path) => {
  const text = readFileSync(path, 'utf8')
  return Array.from(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements)
})

/** The keys that a public interface declares itself, with their types as written; parameters have their defaults. */
function keysOf(name: string): Map<string, string> {
  const { members, typeParameters = [] } = statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  ) as ts.InterfaceDeclaration
  const written = (type: ts.TypeNode): string =>
    typeParameters.reduce(
      (text, parameter) =>
        text.replaceAll(
          new RegExp(`\\b${parameter.name.text}\\b`, 'g'),
          parameter.default?.getText() ?? parameter.name.text,
        ),
      type.getText(),
    )
  const properties = members.filter(ts.isPropertySignature)
  return new Map(properties.map(({ name: key, type }) => [key.getText(), written(type!)]))
}

function wordsOf(name: string): string[] {
  const declaration = statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  ) as ts.TypeAliasDeclaration
  return Array.from(declaration.type.getText().matchAll(/'([^']+)'/g), ([, word]) => word!)
}

/** The sections of a page by their headings, each to the next heading. */
function sectionsOf(page: Page): Map<string, string> {
  const sections = proseOf(page).split(/^#+ /m).slice(1)
  return new Map(
    sections.map((section) => {
      const [heading = '', ...text] = section.split('\n')
      return [heading.trim(), text.join('\n')]
    }),
  )
}

/** The cells of the first column of every table, without marks. */
function firstCells(text: string): string[] {
  return Array.from(text.matchAll(/^\| ([^|]+?) \|/gm), ([, cell]) => cell!.replaceAll('`', ''))
}

/** As GitHub makes them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

describe('docs/fields.md', () => {
  const sections = sectionsOf(readPage('docs/fields.md'))

  test.each([...keysOf('DigestEntry'), ...keysOf('Digest')])(
    'has the key %s with its type',
    (key, type) => {
      const row = sections.get(key)?.split('\n').at(3) ?? ''
      expect(row.replaceAll('\\|', '|')).toContain(`| \`${type}\` |`)
    },
  )
})

describe('docs/guide.md', () => {
  const page = readPage('docs/guide.md')
  const cells = firstCells(page.text)

  test.each([...keysOf('ParseOptions').keys(), ...keysOf('NormalizeOptions').keys()])(
    'has a section about the option %s',
    (option) => expect([...sectionsOf(page).keys()]).toContain(option),
  )

  test('has every flag in a table', () => {
    const flags = Object.entries(FLAGS).map(([name, { short }]) => {
      return short === undefined ? `--${name}` : `--${name}, -${short}`
    })
    expect(cells.filter((cell) => cell.startsWith('--')).toSorted()).toEqual(flags.toSorted())
  })

  test('has every key of a message in a table', () => {
    expect(cells).toEqual(expect.arrayContaining([...keysOf('DigestMessage').keys()]))
  })

  test('has every label in a table', () => {
    const labels = cells.flatMap((cell) => cell.split(', '))
    expect(labels).toEqual(expect.arrayContaining(wordsOf('FieldLabel')))
  })
})

describe('docs/streams.md', () => {
  const sections = sectionsOf(readPage('docs/streams.md'))

  test.each([...keysOf('StreamOptions').keys()])('has a section about the option %s', (option) =>
    expect([...sections.keys()]).toContain(option),
  )
})

describe('docs/adapters.md', () => {
  const cells = firstCells(readPage('docs/adapters.md').text)

  test('has every part of a raw digest in a table', () => {
    expect(cells).toEqual(expect.arrayContaining([...keysOf('RawDigest').keys()]))
  })

  test('has every custom in a table', () => {
    expect(cells).toEqual(expect.arrayContaining(wordsOf('Custom')))
  })
})

describe('docs/dates.md', () => {
  test('links every rule about dates', () => {
    const about = Object.keys(rules).filter((id) => id.includes('date-') && !id.includes('count'))
    const { text } = readPage('docs/dates.md')
    expect(about.filter((id) => !text.includes(`(messages.md#${id})`))).toEqual([])
  })
})

describe('docs/messages.md', () => {
  const page = readPage('docs/messages.md')

  test('is what `node scripts/write-messages-doc.mjs` writes', { timeout: 60_000 }, () => {
    const script = ['scripts/write-messages-doc.mjs', '--print']
    expect(execFileSync(process.execPath, script, { encoding: 'utf8' })).toBe(page.text)
  })

  test('has a section about every rule', () => {
    const ids = [...sectionsOf(page).keys()].filter((heading) => heading !== 'Messages')
    expect(ids).toEqual(Object.keys(rules).toSorted())
  })

  test.each(Object.keys(rules))('has a sample that brings %s', (id) => {
    const [, section = ''] = page.text.split(`\n## ${id}\n`)
    const [sample = ''] = section.split('\n## ')
    expect(sample).toMatch(
      new RegExp(`^\\S+ (?:info|warning|error) .* ${id}$|// \\['${id}'\\]$`, 'm'),
    )
  })
})

const pages = readPages()

describe.each(pages)('the links of $path', (page) => {
  const links = Array.from(proseOf(page).matchAll(/\]\(([^()\s]+)\)/g), ([, link]) => link!)
  const inside = [...new Set(links)].filter((link) => !/^https?:/.test(link))

  test('lead somewhere', () => {
    const dead = inside.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page.path : join(dirname(page.path), path)
      if (!existsSync(target)) return true
      return (
        anchor !== undefined &&
        ![...sectionsOf(readPage(target)).keys()].map(anchorOf).includes(anchor)
      )
    })
    expect(dead).toEqual([])
  })
})
