// Runs every check and ends with one plain line, `N passed, N failed`: the tests plus one per step.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { optionsOfScript } from './options.mjs'

optionsOfScript({})

const steps = ['package', 'api:check', 'typecheck', 'lint', 'unused', 'size', 'format:check']

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const env = {
  ...process.env,
  NO_COLOR: '1',
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
}
const total = { passed: 0, failed: 0, skipped: 0 }

/**
 * Runs a script of package.json without npm's own half second, and prints its output only if it fails.
 *
 * @param {string} name
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(name) {
  const start = performance.now()
  const child = spawn(scripts[name] ?? '', { shell: true, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
    })
  }
  return new Promise((done) => {
    child.on('close', (code) => {
      const ok = code === 0
      const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6)
      console.log(`${name.padEnd(13)} ${ok ? 'ok    ' : 'FAILED'} ${seconds} s`)
      if (!ok) console.log(output.trimEnd())
      done({ ok, output })
    })
  })
}

/** @param {string} name */
async function step(name) {
  const { ok } = await run(name)
  total[ok ? 'passed' : 'failed'] += 1
}

/** @param {string} name */
async function tests(name) {
  const { ok, output } = await run(name)
  const lines = output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)
  const numbers = [...lines]
    .at(-1)
    ?.slice(1)
    .map((number) => Number(number ?? 0))
  const [passed = 0, failed = 0, skipped = 0] = numbers ?? []
  total.passed += passed
  // Without a failed test it was a threshold, or a runner that never reached its last line.
  total.failed += ok || failed > 0 ? failed : 1
  total.skipped += skipped
}

/** @param {string[]} queue */
async function worker(queue) {
  for (let name = queue.shift(); name; name = queue.shift()) await step(name)
}

await step('build')
await Promise.all([worker(steps), worker(steps)])
await step('test:zones')
await tests('coverage')
// Alone, so that nothing disturbs the tests that measure.
await tests('test:growth')

const line = `${total.passed} passed, ${total.failed} failed`
console.log(total.skipped > 0 ? `${line}, ${total.skipped} skipped` : line)
process.exitCode = total.failed > 0 ? 1 : 0
