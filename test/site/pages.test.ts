import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  buildSite,
  hasChromium,
  launch,
  leave,
  NEEDS_CHROMIUM,
  type Site,
  TIMEOUT,
  visit,
} from './browser.ts'

interface Link {
  readonly from: string
  readonly to: string
}

let site: Site

beforeAll(() => {
  site = buildSite()
}, TIMEOUT)
afterAll(() => site.remove())

const pages = (): string[] =>
  readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
const textOf = (page: string): string => readFileSync(join(site.folder, page), 'utf8')
const markupOf = (page: string): string =>
  textOf(page).replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')

function linksOf(page: string): Link[] {
  const targets = markupOf(page).matchAll(
    /<(?:a|link|script|img|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g,
  )
  return [...targets].map(([, to = '']) => ({ from: page, to: to.replaceAll('&amp;', '&') }))
}

function isBroken({ from, to }: Link): boolean {
  const [path = '', anchor] = to.split('#')
  const target = path === '' ? from : join(dirname(from), decodeURIComponent(path))
  if (!existsSync(join(site.folder, target))) return true
  if (anchor === undefined || anchor === '' || !target.endsWith('.html')) return false
  return !textOf(target).includes(`id="${decodeURIComponent(anchor)}"`)
}

test('the site has the guides, the reference and the playground', () => {
  const guides = readdirSync('docs').filter((name) => name.endsWith('.md'))
  expect(pages().filter((page) => dirname(page) === 'documents')).toHaveLength(guides.length)
  expect(pages()).toEqual(
    expect.arrayContaining([
      'index.html',
      'modules.html',
      'playground.html',
      'documents/Guide.html',
      'documents/Messages.html',
      'modules/adapters.html',
      'functions/undigest.parseDigest.html',
    ]),
  )
})

test('every link within the site leads somewhere', { timeout: TIMEOUT }, () => {
  const inside = pages()
    .flatMap(linksOf)
    .filter(({ to }) => !/^[a-z]+:/.test(to))
  expect(inside.length).toBeGreaterThan(100)
  expect(inside.filter(isBroken)).toEqual([])
})

test('the playground is linked from every page', () => {
  const without = pages().filter((page) => {
    const link = relative(dirname(page), 'playground.html')
    return !linksOf(page).some(({ to }) => to === link)
  })
  expect(without).toEqual([])
})

test('nothing is loaded from elsewhere', () => {
  const loading =
    /<(?:link|script|img|iframe|source)\b[^>]*?\s(?:href|src)="(?:https?:)?\/\/[^"]*"/g
  expect(pages().flatMap((page) => markupOf(page).match(loading) ?? [])).toEqual([])
})

describe.skipIf(!hasChromium)(`in a browser ${NEEDS_CHROMIUM}`, { timeout: TIMEOUT }, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  }, TIMEOUT)
  afterAll(() => browser.close())

  test.each([360, 1280])(
    'the way from a guide to the playground and back, at %i pixels',
    async (width) => {
      const visited = await visit(browser, site.urlOf('documents/Guide.html'), { width })
      const { page } = visited
      await page.getByRole('heading', { level: 1, name: 'Guide' }).waitFor()
      await page.getByRole('banner').getByRole('link', { name: 'Playground' }).click()
      await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor()
      await page.getByRole('button', { name: 'Load an example' }).click()
      const opened = visited.context.waitForEvent('page')
      await page.getByRole('link', { name: 'title-guessed (opens in a new tab)' }).click()
      const guide = await opened
      await guide.getByRole('heading', { name: 'title-guessed' }).waitFor()
      expect(guide.url()).toBe(`${site.urlOf('documents/Messages.html')}#title-guessed`)
      await guide.getByRole('link', { name: 'undigest', exact: true }).first().click()
      await guide.getByRole('heading', { level: 1, name: 'undigest' }).first().waitFor()
      expect(await page.getByRole('grid', { name: 'Entries' }).isVisible()).toBe(true)
      await leave(visited)
    },
  )
})
