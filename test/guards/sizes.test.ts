import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const lengths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, lines: readFileSync(join('src', path), 'utf8').split('\n').length - 1 }))

test('no file of src has over 400 lines', ({ annotate }) => {
  for (const { path, lines } of lengths.filter((file) => file.lines > 300)) {
    void annotate(`${path} has ${lines} lines: is it two files?`, 'warning')
  }
  expect(lengths.filter((file) => file.lines > 400)).toEqual([])
})
