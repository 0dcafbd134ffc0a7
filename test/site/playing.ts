import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { allAdapters } from '../../src/adapters.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import type { Digest, Position } from '../../src/types.ts'
import { buildSite, launch, leave, type Site, TIMEOUT, type Visit, visit } from './browser.ts'

/** Opens the playground anew for each test. */
export function withPlayground(opened: (visited: Visit) => void): void {
  let site: Site
  let browser: Browser
  let visited: Visit

  beforeAll(async () => {
    site = buildSite('--only', 'playground')
    browser = await launch()
  }, TIMEOUT)
  afterAll(async () => {
    await browser.close()
    site.remove()
  })
  beforeEach(async () => {
    visited = await visit(browser, site.urlOf('playground.html'))
    opened(visited)
  })
  afterEach(() => leave(visited))
}

/** Puts a text into the field by the keys that paste, as a person does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  await page.getByRole('textbox', { name: 'Text of the digest' }).fill('')
  await page.getByRole('textbox', { name: 'Text of the digest' }).press('Control+V')
}

/** Chooses a file with a text. */
export function choose(page: Page, name: string, text: string): Promise<void> {
  return page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

/** Drops a file or a folder on the page. */
export async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
}

/** Waits until the page has said how many entries there are, and in which format. */
export async function waitForRead(page: Page, count: number, format: string): Promise<void> {
  const entries = count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`
  await page
    .getByRole('status')
    .filter({ hasText: `${entries}, read as ${format}.` })
    .waitFor({ timeout: 30_000 })
  await page.getByRole('grid', { name: 'Entries' }).waitFor()
}

export function copied(page: Page): Promise<string> {
  return page.evaluate('navigator.clipboard.readText()')
}

/** What is highlighted, and where that stands in the source that is shown. */
export function highlighted(page: Page): Promise<{ start: number; text: string }> {
  return page.evaluate(`(() => {
    const mark = document.querySelector('#source mark')
    return { start: mark?.previousSibling?.textContent.length ?? -1, text: mark?.textContent ?? '' }
  })()`)
}

/** What Node reads in a text. */
export function digestOf(text: string): Digest {
  return parseDigest(text, { adapters: allAdapters(), places: true })
}

/** The element that has the focus, by what it says. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(`document.activeElement?.textContent ?? ''`)
}

/** A place of a text, as {@link highlighted} gives what is shown. */
export function runIn(text: string, place: Position | undefined): { start: number; text: string } {
  const { start, end } = place!
  return { start: start.offset, text: text.slice(start.offset, end.offset) }
}
