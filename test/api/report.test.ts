import { expect, test } from 'vitest'
import { entryPoints } from '../../scripts/entry-points.mjs'
import { reportApi } from './report.ts'

const report = reportApi(entryPoints)

test.each(entryPoints)(
  'what %s exports is what was agreed; a change is a change of the report (npx vitest run test/api -u)',
  async (path) => {
    const name = path
      .replace(/^src\//, '')
      .replaceAll('/', '.')
      .replace(/\.ts$/, '')
    await expect(`${report.get(path)}`).toMatchFileSnapshot(`reports/${name}.txt`)
  },
)

test('no signature has the type any', () => {
  expect(
    [...report].filter(([, text]) => /\bany\b/.test(text.replaceAll(/'[^']*'/g, "''"))),
  ).toEqual([])
})
