import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that may be in the package. */
const ALLOWED = [
  /^(?:CHANGELOG|README)\.md$/,
  /^LICENSE$/,
  /^package\.json$/,
  /^docs\/[a-z-]+\.md$/,
  /^dist\/schema\.json$/,
  /^dist\/licenses\.txt$/,
  /^dist\/(?:adapters\/|cli\/)?[\w-]+\.js$/,
  /^dist\/(?:adapters\/)?[\w-]+\.d\.ts$/,
]

const HOOKS = /** @type {const} */ (['preinstall', 'install', 'postinstall'])

/**
 * The files of the package that should not be in it: tests, sources, maps, the playground.
 *
 * @param {readonly string[]} files
 */
export function strangersAmong(files) {
  return files.filter((file) => !ALLOWED.some((form) => form.test(file)))
}

/**
 * The packages of an installed tree, by their folders, those within others included.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function packagesIn(folder) {
  const modules = join(folder, 'node_modules')
  if (!existsSync(modules)) return []
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'))
  const packages = names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(modules, name)).map((scoped) => join(modules, name, scoped))
      : [join(modules, name)],
  )
  return packages.flatMap((each) => [each].concat(packagesIn(each)))
}

/**
 * The scripts that npm would run while it installs a package, such as `postinstall`. A package with `binding.gyp` would be
 * compiled.
 *
 * @param {string} folder
 */
export function installScriptsOf(folder) {
  /** @type {{ name: string, scripts?: Record<string, string> }} */
  const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const hooks = HOOKS.filter((hook) => hook in scripts)
  const compiled = existsSync(join(folder, 'binding.gyp')) ? ['binding.gyp'] : []
  return [...hooks, ...compiled].map((hook) => `${name}: ${hook}`)
}
