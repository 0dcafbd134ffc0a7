import { readFileSync } from 'node:fs'

/** @type {{ exports: Record<string, string | { default: string }> }} */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The source file of every entry point, from `exports` in package.json: the one list of them. */
export const entryPoints = Object.values(exports)
  .flatMap((entry) => (typeof entry === 'object' ? [entry.default] : []))
  .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
