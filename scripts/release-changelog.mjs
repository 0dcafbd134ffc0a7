// Gives what CHANGELOG.md has under Unreleased the version of package.json, and today's date.
import { readFileSync, writeFileSync } from 'node:fs'

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const heading = '## [Unreleased]\n'

if (changelog.includes(`\n## [${version}]`)) throw new Error(`CHANGELOG.md has ${version} already`)
if (!changelog.includes(heading)) throw new Error('CHANGELOG.md has no section Unreleased')
if (/^\s*(?:## |$)/.test(changelog.slice(changelog.indexOf(heading) + heading.length)))
  throw new Error('CHANGELOG.md says nothing under Unreleased')

const today = new Date().toISOString().slice(0, 10)
writeFileSync(
  'CHANGELOG.md',
  changelog.replace(heading, `${heading}\n## [${version}] - ${today}\n`),
)
