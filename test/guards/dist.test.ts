import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundled } from '../../scripts/bundled.mjs'
import { impurities } from './purity.ts'
import { imports, reachable, readFolder } from './read-source.ts'

describe('the built core', () => {
  const built = existsSync('dist/index.js') ? readFolder('dist', '.js') : []
  const graph = new Map(built.map((source) => [source.path, imports(source)]))
  const core = reachable(graph, 'index.js')

  test('is there', () => {
    expect(built, 'run `npm run build` first').not.toEqual([])
  })

  test('imports nothing outside the package', () => {
    expect(core.filter((target) => !graph.has(target))).toEqual([])
  })

  test('has no clock, locale or process, bundled packages included', () => {
    const found = built.filter(({ path }) => core.includes(path)).flatMap(impurities)
    // UTCDateMini asks the clock when it is given nothing, which src never does: see purity.test.ts.
    expect(found.filter((use) => !use.endsWith(' Date.now'))).toEqual([])
  })
})

test.each(bundled)('%s comes with its licence', (name) => {
  const licences = readFileSync('dist/licenses.txt', 'utf8')
  const [, own = ''] = licences.split(`This package contains code of ${name}:`)
  expect(own).toMatch(/^\s+MIT License\s+Copyright/)
})
