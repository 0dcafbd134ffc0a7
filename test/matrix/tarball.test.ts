import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { write } from '../support/project-files.ts'
import { installScriptsOf, packagesIn, strangersAmong } from './tarball.mjs'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undigest-tarball-'))
  const add = (path: string, scripts: object) =>
    write(
      join(folder, 'node_modules', path, 'package.json'),
      JSON.stringify({ name: path, scripts }),
    )
  add('plain', { test: 'node test.js' })
  add('plain/node_modules/inner', { postinstall: 'node install.js' })
  add('@scope/compiled', {})
  write(join(folder, 'node_modules/@scope/compiled/binding.gyp'), '{}')
  write(join(folder, 'node_modules/.bin/plain'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('packages are found within scopes and within packages', () => {
  expect(packagesIn(folder)).toHaveLength(3)
})

test('what runs when a package is installed is found', () => {
  expect(packagesIn(folder).flatMap(installScriptsOf).toSorted()).toEqual([
    '@scope/compiled: binding.gyp',
    'plain/node_modules/inner: postinstall',
  ])
})

test('tests, sources, maps and the playground do not belong into the tarball', () => {
  const strangers = [
    'dist/index.js.map',
    'docs/site/main.ts',
    'src/index.ts',
    'test/unit/a.test.ts',
    'dist/cli/main.test.ts',
  ]
  const files = ['package.json', 'dist/index.js', 'dist/adapters/feed.d.ts', 'docs/guide.md']
  expect(strangersAmong([...files, ...strangers])).toEqual(strangers)
})
