import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'

/** Where Debian puts it. Playwright's own browsers are not installed. */
const CHROMIUM = '/usr/bin/chromium'

/** The same names for what is skipped tell why. */
export const NEEDS_CHROMIUM = `(skipped where there is no ${CHROMIUM})`
export const hasChromium = existsSync(CHROMIUM)

export const TIMEOUT = 120_000

/** A site in a folder of its own. */
export interface Site {
  readonly folder: string
  readonly urlOf: (page: string) => string
  readonly remove: () => void
}

/** Builds the site, or the playground alone, as `npm run site` does. */
export function buildSite(...flags: readonly string[]): Site {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-site-'))
  const remove = (): void => rmSync(folder, { recursive: true })
  try {
    execFileSync(process.execPath, ['scripts/build-site.mjs', '--out', folder, ...flags])
  } catch (error) {
    remove()
    throw error
  }
  return { folder, urlOf: (page) => pathToFileURL(join(folder, page)).href, remove }
}

export function launch(): Promise<Browser> {
  // A container has no namespaces for the sandbox; the pages are our own.
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
}

/** A page, with all that it and the pages that it opens ask for and complain about. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: string[]
  readonly complaints: string[]
}

export interface Screen {
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

export async function visit(
  browser: Browser,
  url: string,
  { scheme = 'light', width = 1280, height = 900 }: Screen = {},
): Promise<Visit> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (complaint) => complaints.push(complaint.error().message))
  context.on('console', (line) => complaints.push(line.text()))
  const page = await context.newPage()
  await page.goto(url)
  return { page, context, requests, complaints }
}

/** The theme of the guides tries its icons as a file first, and puts them into the page where that is refused. */
const ICONS_REFUSED =
  /^Unsafe attempt to load URL file:\S+\/assets\/icons\.svg#icon-\w+ from frame with URL file:\S+\. 'file:' URLs are treated as unique security origins\.\n$/

/** Ends a visit. One that sent or complained about anything fails. */
export async function leave({ context, requests, complaints }: Visit): Promise<void> {
  await context.close()
  const sent = requests.filter((url) => !/^(?:file|blob|data):/.test(url))
  const heard = complaints.filter((line) => !ICONS_REFUSED.test(line))
  if (sent.length > 0 || heard.length > 0) throw new Error([...sent, ...heard].join('\n'))
}
