import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { write } from '../support/project-files.ts'
import {
  compile,
  createProject,
  outputOf,
  type Project,
  resultsOf,
  type Setting,
} from './project.ts'

const TIMEOUT = 120_000

const require = createRequire(import.meta.url)

/** The manifests of the compilers, by their versions. */
const COMPILERS: Readonly<Record<string, string>> = {
  '5.5': require.resolve('typescript-5.5/package.json'),
  '5.9': require.resolve('typescript/package.json'),
  '6': require.resolve('typescript-6/package.json'),
  '7': require.resolve('typescript-7/package.json'),
}

const SETTINGS: readonly Setting[] = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

const BY_NODE = SETTINGS.slice(0, 2)
const BY_BUNDLER = SETTINGS.slice(2)

const combinationsOf = (settings: readonly Setting[]) =>
  Object.keys(COMPILERS).flatMap((version) => settings.map((setting) => ({ version, setting })))

/** Two at a time, because more would only wait for each other. */
const pool = { free: 2, waiting: [] as (() => void)[] }

async function inTurn<T>(job: () => Promise<T>): Promise<T> {
  if (pool.free === 0) await new Promise<void>((start) => pool.waiting.push(start))
  else pool.free -= 1
  try {
    return await job()
  } finally {
    const next = pool.waiting.shift()
    if (next) next()
    else pool.free += 1
  }
}

let project: Project

beforeAll(async () => {
  project = await createProject()
  write(join(project.folder, 'requiring.cts'), REQUIRING)
}, TIMEOUT)

afterAll(() => project.remove())

/** What a compiler says of files, and what they export when they run. */
async function faultsOf(
  version: string,
  files: readonly string[],
  setting: Setting,
): Promise<{ readonly faults: string; readonly folder: string }> {
  const kinds = [...(setting.lib ?? []), ...(setting.types ?? [])].join('-')
  const folder = `out-${version}-${setting.moduleResolution}-${files[0]?.split('.')[0]}${kinds}`
  const faults = await inTurn(() => compile(project, COMPILERS[version]!, folder, files, setting))
  return { faults, folder }
}

const PLAIN = {
  title: 'A Title',
  fields: {
    year: '2024',
    length: { words: 9 },
    venue: expect.objectContaining({ name: 'ICML', year: 2024 }) as unknown,
  },
  normalized: { length: { words: 9 } },
  streamed: ['2024-11-25'],
  shelf: {
    format: 'shelf',
    boilerplate: [],
    entries: [
      {
        title: 'One',
        unknown: [{ label: 'Room', value: '2.14' }],
        position: {
          start: { line: 2, column: 1, offset: 6 },
          end: { line: 2, column: 6, offset: 11 },
        },
        githubLinks: [],
        links: [],
      },
    ],
    messages: [],
  },
  feed: [{ title: 'One', pointer: '/0', githubLinks: [], links: [] }],
  formats: ['shelf', 'feed', 'hf-papers'],
  message: true,
  written: [true, true, true, true, true],
}

const WEB = {
  fields: { venue: { name: 'ICML', year: 2024 } },
  checked: 'A Title',
  refused: false,
  streamed: 'ICML',
  plain: 'A Title',
  typed: 2024,
}

const FORMATS = {
  adapters: [
    'arxiv-email',
    'arxiv-feed',
    'arxiv-html',
    'feed',
    'hf-html',
    'markdown',
    'newsletter',
    'pubmed',
    'scholar-alert',
    'toc-mail',
    'hf-api',
  ],
  all: 12,
  api: { arxiv: '2401.00001' },
  mail: [true, 'A page', 25],
  merged: [2],
  format: 'hf-papers',
  text: 'Erdős',
}

/** What needs the types of the web or of Node. */
const WHOLE = ['web.mts', 'formats.mts', 'every.mts']

const web = (setting: Setting): Setting => ({ ...setting, lib: ['es2022', 'dom'] })

describe.each(combinationsOf(BY_NODE))(
  'TypeScript $version, $setting.moduleResolution',
  ({ version, setting }) => {
    test.concurrent('takes core, extractors and writers without types of the platform', {
      timeout: TIMEOUT,
    }, async () => {
      const { faults, folder } = await faultsOf(version, ['plain.mts'], setting)
      expect(faults).toBe('')
      expect(await resultsOf(project, `${folder}/plain.mjs`)).toEqual(PLAIN)
    })

    test.concurrent('takes every entry point with the types of the web', {
      timeout: TIMEOUT,
    }, async () => {
      const { faults, folder } = await faultsOf(version, WHOLE, web(setting))
      expect(faults).toBe('')
      expect(await resultsOf(project, `${folder}/web.mjs`)).toEqual(WEB)
      expect(await resultsOf(project, `${folder}/formats.mjs`)).toEqual(FORMATS)
      expect(Object.values(await resultsOf(project, `${folder}/every.mjs`))).not.toContain(0)
    })
  },
)

describe.each(combinationsOf(BY_BUNDLER))(
  'TypeScript $version, $setting.moduleResolution',
  ({ version, setting }) => {
    test.concurrent('takes core, extractors and writers without types of the platform', {
      timeout: TIMEOUT,
    }, async () => {
      expect((await faultsOf(version, ['plain.mts'], setting)).faults).toBe('')
    })

    test.concurrent('takes every entry point with the types of the web', {
      timeout: TIMEOUT,
    }, async () => {
      expect((await faultsOf(version, WHOLE, web(setting))).faults).toBe('')
    })
  },
)

describe('TypeScript 5.9', () => {
  test.concurrent('takes every entry point with the types of Node', {
    timeout: TIMEOUT,
  }, async () => {
    const setting = { ...SETTINGS[1]!, types: ['node'] }
    expect((await faultsOf('5.9', WHOLE, setting)).faults).toBe('')
  })
})

/** As compilers take it that know that Node can require modules of ES; not among the fixtures, which are such modules. */
const REQUIRING = `
import { type DigestEntry, parseDigest } from 'undigest'
import extractors = require('undigest/extractors')

const { entries } = parseDigest('A Title\\n\\nAn abstract.\\n\\n  • 7 authors\\n', {
  extractors: { venue: extractors.venue },
})

export const results: DigestEntry['title'][] = entries.map(({ title }) => title)
`

describe.each(['5.9', '6', '7'])('TypeScript %s with nodenext', (version) => {
  test.concurrent('takes a module of CommonJS', { timeout: TIMEOUT }, async () => {
    const { faults, folder } = await faultsOf(version, ['requiring.cts'], SETTINGS[1]!)
    expect(faults).toBe('')
    expect(await resultsOf(project, `${folder}/requiring.cjs`)).toEqual(['A Title'])
  })
})

const ESBUILD = resolve('node_modules/.bin/esbuild')

describe('a bundler', () => {
  test.concurrent.each([
    ['plain', 'neutral', PLAIN],
    ['web', 'browser', WEB],
    ['formats', 'browser', FORMATS],
  ])('takes %s.mts for the platform %s', { timeout: TIMEOUT }, async (name, platform, expected) => {
    const file = `bundled-${name}.mjs`
    // A package has a variant for browsers that needs a document, which neither a worker nor Node has.
    const target = [`--platform=${platform}`, '--conditions=worker', `--outfile=${file}`]
    const options = ['--bundle', '--format=esm', ...target]
    await inTurn(() => outputOf(project, ESBUILD, `${name}.mts`, ...options, '--log-level=error'))
    expect(await resultsOf(project, file)).toEqual(expected)
  })
})

test('require takes every entry point', { timeout: TIMEOUT }, async () => {
  const printed = await outputOf(project, process.execPath, 'plain.cjs', ...project.entryPoints)
  expect(JSON.parse(printed)).toEqual({
    entryPoints: project.entryPoints.map(() => 'object'),
    title: 'A Title',
    fields: {},
    schema: 'https://unpkg.com/undigest/dist/schema.json',
    isDigest: true,
    stream: 'TransformStream',
    unified: 'function',
    lines: 2,
  })
})

test('the command of the package prints its version', async () => {
  const command = 'node_modules/undigest/dist/cli/main.js'
  expect(await outputOf(project, process.execPath, command, '--version')).toMatch(/^\d+\.\d+\.\d+/)
})

const TYPED = ['plain', 'web', 'formats']

test('the programs that compilers take import every entry point', () => {
  const imported = TYPED.flatMap((name) => {
    const text = readFileSync(`test/consumers/fixtures/${name}.mts`, 'utf8')
    return Array.from(text.matchAll(/ from '(undigest[^']*)'/g), ([, path]) => path!)
  })
  const modules = project.entryPoints.filter((path) => !path.endsWith('.json'))
  expect([...new Set(imported)].toSorted()).toEqual(modules.toSorted())
})

test('the package has what it runs on and what it documents, and neither sources nor tests', () => {
  const files = project.files.map((file) => file.replaceAll('\\', '/'))
  const places = files.map((file) => file.split('/', 1).join())
  expect([...new Set(places)].toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist',
    'docs',
    'package.json',
  ])
  const inside = files.filter((file) => /^(?:dist|docs)\/.*\./.test(file))
  const expected =
    /^(?:dist\/(?:[\w-]+\/)?[\w-]+(?:\.d\.ts|\.js)|dist\/schema\.json|dist\/licenses\.txt|docs\/[\w-]+\.md)$/
  expect(inside.filter((file) => !expected.test(file))).toEqual([])
})
