import { expect, test } from 'vitest'
import { imports, parse, reachable, readFolder } from './read-source.ts'

const graph = new Map(readFolder('src', '.ts').map((source) => [source.path, imports(source)]))
const edges = [...graph.keys()].flatMap((file) => edgesFrom(file))

function edgesFrom(importer: string): string[] {
  return (graph.get(importer) ?? []).map((imported) => `${importer} → ${imported}`)
}

/** What an entry point imports, directly or not. */
function edgesBehind(entry: string): string[] {
  return reachable(graph, entry).flatMap(edgesFrom)
}

test('every relative import names a file of src', () => {
  const relative = [...graph.values()].flat().filter((target) => !target.startsWith('package:'))
  expect(relative.filter((target) => !graph.has(target))).toEqual([])
})

test('types imports nothing', () => {
  expect(edgesFrom('types.ts')).toEqual([])
})

test('source, tokenizer, assembler and fields import no package', () => {
  const importer = /^(?:source|tokenize|assemble|fields)[./]/
  expect(edges.filter((edge) => importer.test(edge) && edge.includes('package:'))).toEqual([])
})

test.each([
  ['date-fns', /^dates\//],
  ['@date-fns', /^dates\//],
  ['zod', /^(?:adapters\/|schema\.ts)/],
  ['unified', /^(?:adapters\/|unified\.ts|unified\/)/],
  ['remark', /^(?:adapters\/|unified\.ts)/],
  ['rehype', /^(?:adapters\/|unified\.ts)/],
  ['node:', /^cli\//],
])('%s is imported only where the file is %s', (name, importer) => {
  const users = edges.filter((edge) => edge.includes(`package:${name}`))
  expect(users.filter((edge) => !importer.test(edge))).toEqual([])
})

test('the core imports no package but date-fns, which is bundled', () => {
  const packages = edgesBehind('index.ts').filter((edge) => edge.includes('package:'))
  expect(packages.filter((edge) => !/package:@?date-fns\//.test(edge))).toEqual([])
})

test('recognising a format needs no package', () => {
  expect(edgesBehind('recognize.ts').filter((edge) => edge.includes('package:'))).toEqual([])
})

test('the core imports no adapter but its own default format', () => {
  const allowed = /^(?:index\.ts|parse-digest\.ts|adapters\/hf-papers\S+) → adapters\/hf-papers\b/
  const adapters = edgesBehind('index.ts').filter((edge) => edge.includes('→ adapters/'))
  expect(adapters.filter((edge) => !allowed.test(edge))).toEqual([])
})

test('nothing in src imports a barrel', () => {
  expect(edges.filter((edge) => /[ /]index\.ts$/.test(edge))).toEqual([])
})

test('there are no import cycles', () => {
  const files = [...graph.keys()]
  const behind = (file: string) => (graph.get(file) ?? []).flatMap((to) => reachable(graph, to))
  expect(files.filter((file) => behind(file).includes(file))).toEqual([])
})

test('every way of importing is seen', () => {
  const code = `
    import a from './a.ts';
    import type { B } from '../b.ts';
    export * from 'c';
    type D = import('d').D;
    const e = await import('e/e.js');`
  expect(imports(parse('fields/planted.ts', code))).toEqual([
    'fields/a.ts',
    'b.ts',
    'package:c',
    'package:d',
    'package:e/e.js',
  ])
})
