// Writes the licences of the packages whose code is a part of ours, which have to come with it: dist/licenses.txt.
import { readFileSync, writeFileSync } from 'node:fs'
import { bundled } from './bundled.mjs'

const notices = bundled.map((name) => {
  const licence = readFileSync(`node_modules/${name}/LICENSE.md`, 'utf8')
  return `This package contains code of ${name}:\n\n${licence.trim()}\n`
})

writeFileSync('dist/licenses.txt', notices.join('\n'))
