// Builds the site: the reference and the guides by typedoc, and the playground. It opens without a server.
//   node scripts/build-site.mjs [--out FOLDER] [--only playground]
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { Application, Converter, PageEvent, ReflectionKind } from 'typedoc'
import { oneOf, optionsOfScript, textOf } from './options.mjs'

const PLAYGROUND = 'playground.html'

const options = optionsOfScript({ out: textOf('a folder'), only: oneOf(['playground']) })
const out = resolve(options.out ?? 'site')

async function buildPages() {
  const app = await Application.bootstrapWithPlugins({ options: 'typedoc.config.js' })
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, guide) => nameByHeading(guide))
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, declared) => nameAsImported(declared))
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => dropHeading(project))
  app.renderer.on(PageEvent.END, leadToPlayground)
  const project = await app.convert()
  // What is not documented or not found is the business of `npm run api:check`.
  if (project && !app.logger.hasErrors()) await app.generateDocs(project, out)
  if (!project || app.logger.hasErrors()) process.exit(1)
}

/**
 * A guide is named by its heading and not by its file.
 *
 * @param {import('typedoc').DocumentReflection} guide
 */
function nameByHeading(guide) {
  const text = guide.content[0]?.text ?? ''
  guide.name = /^# (.+)$/m.exec(text)?.[1] ?? guide.name
}

/**
 * The core is imported by the name of the package, and not as `index`.
 *
 * @param {import('typedoc').DeclarationReflection} declared
 */
function nameAsImported(declared) {
  if (declared.kindOf(ReflectionKind.Module) && declared.name === 'index')
    declared.name = 'undigest'
}

/**
 * The first page already has the name of the project as its heading.
 *
 * @param {import('typedoc').ProjectReflection} project
 */
function dropHeading({ readme }) {
  const [first] = readme ?? []
  if (first) first.text = first.text.replace(/^# .+\n/, '')
}

/**
 * The links of the toolbar are the same text on every page, so one to a page of the site must be made to fit.
 *
 * @param {PageEvent} page
 */
function leadToPlayground(page) {
  const toRoot = '../'.repeat(page.url.split('/').length - 1)
  const { contents = '' } = page
  page.contents = contents.replaceAll(`href="${PLAYGROUND}"`, `href="${toRoot}${PLAYGROUND}"`)
}

/** One file with its style and its script in it: a page that is opened as a file may load nothing from beside it. */
async function buildPlayground() {
  const script = inScriptElement(await bundle('docs/site/main.ts'))
  const style = await bundle('docs/site/playground.css')
  const template = readFileSync('docs/site/playground.html', 'utf8')
  const page = [
    ['{script-hash}', hashOf(script)],
    ['{style-hash}', hashOf(style)],
    ['<style></style>', `<style>${style}</style>`],
    ['<script></script>', `<script>${script}</script>`],
  ].reduce((text, [place = '', part = '']) => putIn(text, place, part), template)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, PLAYGROUND), page)
}

/**
 * @param {string} text
 * @param {string} place
 * @param {string} part
 */
function putIn(text, place, part) {
  if (!text.includes(place)) throw new Error(`docs/site/playground.html lacks ${place}`)
  // By a function, because `$` means something in a text that replaces.
  return text.replace(place, () => part)
}

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // Parsers run in the worker, where the variants for browsers find no document.
    conditions: ['worker'],
    target: ['es2022'],
    loader: { '.txt': 'text' },
    logLevel: 'warning',
  })
  return outputFiles[0]?.text.trim() ?? ''
}

/**
 * In a page, these begin a comment or a script within the script.
 *
 * @param {string} code
 */
function inScriptElement(code) {
  return code.replaceAll(/<(?=!--|\/?script)/gi, String.raw`\x3c`)
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

if (options.only !== 'playground') await buildPages()
await buildPlayground()
