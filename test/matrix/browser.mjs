import { cpSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { outputOf, write } from './workspace.mjs'

/** Where Debian puts it. Playwright's own browsers are not installed. */
const CHROMIUM = '/usr/bin/chromium'

const TIMEOUT = 60_000

/**
 * What a package has for browsers may need a document, which a worker has not.
 */
const CONDITIONS = ['worker']

const TYPES = /** @type {const} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
})

/** A page may load what is its own and nothing else, and may not turn text into code. */
const POLICY = "default-src 'self'; script-src 'self'; img-src data:"

/**
 * Bundles the page with esbuild. Resolves to the folder.
 *
 * @param {string} project
 */
export async function bundleWithEsbuild(project) {
  const folder = join(project, 'by-esbuild')
  await build({
    absWorkingDir: project,
    entryPoints: ['page.js', 'worker.js'],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: CONDITIONS,
    target: 'es2022',
    logLevel: 'silent',
  })
  for (const name of ['index.html', 'inputs.json']) cpSync(join(project, name), join(folder, name))
  return folder
}

/**
 * Bundles the page with Vite. Resolves to the folder.
 *
 * @param {string} project
 * @param {string} tools
 */
export async function bundleWithVite(project, tools) {
  const folder = join(project, 'by-vite')
  const config = {
    resolve: { conditions: [...CONDITIONS, 'module', 'browser', 'production'] },
    worker: { format: 'es' },
    build: { target: 'es2022' },
  }
  write(join(project, 'vite.config.js'), `export default ${JSON.stringify(config)}\n`)
  const vite = join(tools, 'node_modules/vite/bin/vite.js')
  const flags = ['build', '--outDir', folder, '--logLevel', 'error']
  await outputOf(process.execPath, [vite, ...flags], { cwd: project })
  cpSync(join(project, 'inputs.json'), join(folder, 'inputs.json'))
  return folder
}

/**
 * Opens a bundled page in Chromium.
 *
 * @param {string} folder
 * @returns {Promise<{ version: string, page: string, worker: string }>} what came of the digests, as JSON
 */
export async function openIn(folder) {
  if (!existsSync(CHROMIUM)) throw new Error(`Chromium is not installed: there is no ${CHROMIUM}`)
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, url === '/' ? 'index.html' : new URL(url, 'http://a').pathname)
    const type = Object.entries(TYPES).find(([extension]) => extension === extname(file))?.[1]
    if (!existsSync(file) || type === undefined) {
      response.writeHead(404).end()
      return
    }
    const headers = { 'content-type': type, 'content-security-policy': POLICY }
    response.writeHead(200, headers).end(readFileSync(file))
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  // A container has no namespaces for the sandbox; the pages are our own.
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  /** @type {string[]} */
  const complaints = []
  try {
    const page = await browser.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (line) => complaints.push(line.text()))
    await page.goto(`http://127.0.0.1:${port}/`)
    // What Playwright evaluates is forbidden to the page, so the results are read from its elements.
    const read = (/** @type {string} */ id) =>
      page.locator(`#${id}`).textContent({ timeout: TIMEOUT })
    const results = [await read('page'), await read('worker')].map(String)
    if (complaints.length > 0) throw new Error('The page complained')
    return { version: browser.version(), page: results[0] ?? '', worker: results[1] ?? '' }
  } catch (error) {
    throw new Error([...complaints, String(error)].join(' '), { cause: error })
  } finally {
    await browser.close()
    server.close()
  }
}
