/**
 * The programs that use the package in each environment, as texts: they are only whole in a project that has installed it.
 */
const MODULES = ['undigest', 'undigest/adapters', 'undigest/merge', 'undigest/writers']

/**
 * Imports every entry point, and prints how much each exports and what came of the digests.
 *
 * @param {readonly string[]} entryPoints
 */
export function importingProgram(entryPoints) {
  const imports = entryPoints.map((path, index) => {
    const attributes = path.endsWith('.json') ? " with { type: 'json' }" : ''
    return `import * as module${index} from '${path}'${attributes}`
  })
  return [
    ...imports,
    "import inputs from './inputs.json' with { type: 'json' }",
    "import { use } from './use.js'",
    `const modules = { ${entryPoints.map((path, index) => `'${path}': module${index}`).join(', ')} }`,
    printing,
  ].join('\n')
}

/**
 * The same by `require`.
 *
 * @param {readonly string[]} entryPoints
 */
export function requiringProgram(entryPoints) {
  return [
    "const inputs = require('./inputs.json')",
    "const { use } = require('./use.js')",
    `const modules = { ${entryPoints.map((path) => `'${path}': require('${path}')`).join(', ')} }`,
    printing,
  ].join('\n')
}

const printing = `
const undigest = Object.assign({}, ...${JSON.stringify(MODULES)}.map((path) => modules[path]))
const exported = Object.entries(modules).map(([path, module]) => [path, Object.keys(module).length])
console.log(JSON.stringify({ exported, used: use(undigest, inputs) }))
`

const NAMED = [
  "import { parseDigest } from 'undigest'",
  "import { allAdapters } from 'undigest/adapters'",
  "import { mergeEntries } from 'undigest/merge'",
  "import { toCsl, toCsv, toMarkdown, toNdjson, toText } from 'undigest/writers'",
  "import { use } from './use.js'",
  'const undigest = { parseDigest, allAdapters, mergeEntries, toCsl, toCsv, toMarkdown, toNdjson, toText }',
  '',
].join('\n')

/** What a page in a browser runs; it asks a worker for the same. */
export const PAGE = `${NAMED}
const inputs = await (await fetch('inputs.json')).json()
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
const answer = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
})
worker.postMessage(inputs)
for (const [id, text] of [['page', JSON.stringify(use(undigest, inputs))], ['worker', await answer]]) {
  document.body.append(Object.assign(document.createElement('pre'), { id, textContent: text }))
}
`

export const WORKER = `${NAMED}
globalThis.onmessage = ({ data }) => globalThis.postMessage(JSON.stringify(use(undigest, data)))
`

export const HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>undigest</title><link rel="icon" href="data:,"></head>
<body><script type="module" src="./page.js"></script></body>
</html>
`
