import { readFileSync } from 'node:fs'

/** The version of this package. Its package.json is two folders up, from `src/cli` as from `dist/cli`. */
export function readVersion(): string {
  const description = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(description)![1]!
}
