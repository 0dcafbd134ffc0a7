import { mkdirSync } from 'node:fs'
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
import { PAGE } from './digests.ts'
import { paste, waitForRead } from './playing.ts'

/** Not in git: they are there to be looked at. */
const SCREENSHOTS = 'screenshots'

const SCREENS = [
  { scheme: 'light', width: 240, height: 740 },
  { scheme: 'light', width: 360, height: 740 },
  { scheme: 'light', width: 1400, height: 900 },
  { scheme: 'dark', width: 360, height: 740 },
  { scheme: 'dark', width: 1400, height: 900 },
] as const

/** A4 between its margins, upright and across. */
const SHEETS = [
  { scheme: 'dark', width: 718, height: 1047 },
  { scheme: 'dark', width: 1047, height: 718 },
] as const

describe.skipIf(!hasChromium)(`the playground ${NEEDS_CHROMIUM}`, { timeout: TIMEOUT }, () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    site = buildSite('--only', 'playground')
    browser = await launch()
  }, TIMEOUT)
  afterAll(async () => {
    await browser.close()
    site.remove()
  })

  test.each(SCREENS)('$scheme at $width pixels can be read and fits', async (screen) => {
    const visited = await visit(browser, site.urlOf('playground.html'), screen)
    const { page } = visited
    const shoot = (name: string, fullPage = false): Promise<Buffer> => {
      const path = `${SCREENSHOTS}/playground-${name}-${screen.scheme}-${screen.width}.png`
      return page.screenshot({ path, fullPage })
    }
    await shoot('empty')
    await paste(page, PAGE)
    await waitForRead(page, 3, 'hf-papers')
    await page.locator('tbody tr:nth-child(1) [data-heading="Published"]').click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await shoot('read')
    await shoot('whole', true)
    expect(await page.evaluate(WIDTH)).toBeLessThanOrEqual(screen.width)
    expect(await page.evaluate(FAINT_TEXTS)).toEqual([])
    expect(await page.evaluate(OUTLINE)).not.toBe('none')
    expect(await page.evaluate(IS_COVERED)).toBe(false)
    await leave(visited)
  })

  test.each(SHEETS)('on paper $width pixels wide nothing is cut off', async (sheet) => {
    const visited = await visit(browser, site.urlOf('playground.html'), sheet)
    const { page } = visited
    await paste(page, PAGE.replace('We let a model', 'We skip them. '.repeat(100)))
    await waitForRead(page, 3, 'hf-papers')
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({
      path: `${SCREENSHOTS}/playground-paper-${sheet.width}.png`,
      fullPage: true,
    })
    expect(await page.evaluate(CUT_OFF)).toEqual([])
    expect(await page.evaluate(WIDTH)).toBeLessThanOrEqual(sheet.width)
    expect(await page.getByRole('button').count()).toBe(0)
    await leave(visited)
  })
})

const WIDTH = 'document.documentElement.scrollWidth'
const OUTLINE = 'getComputedStyle(document.activeElement).outlineStyle'

/** Elements that hold more than they show. */
const CUT_OFF = `[...document.querySelectorAll('#results *')]
  .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible')
  .filter(({ clientWidth, clientHeight, scrollWidth, scrollHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight)
  .map(({ tagName, textContent }) => tagName + ' ' + textContent.slice(0, 40))`

/** What another element lies on cannot be seen, though it has the focus. */
const IS_COVERED = `(() => {
  const { left, top, width, height } = document.activeElement.getBoundingClientRect()
  return !document.activeElement.contains(document.elementFromPoint(left + width / 2, top + height / 2))
})()`

/** Texts with less contrast than the Web Content Accessibility Guidelines ask for (level AA). */
const FAINT_TEXTS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgbaOf = (color) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (color) => {
    const [r, g, b] = rgbaOf(color).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const backOf = (element) => {
    const color = getComputedStyle(element).backgroundColor
    return rgbaOf(color)[3] === 255 ? color : element.parentElement ? backOf(element.parentElement) : 'white'
  }
  const contrast = (element) => {
    const [dark, light] = [luminance(getComputedStyle(element).color), luminance(backOf(element))].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
  return [...document.body.querySelectorAll(':not(script, option)')]
    .filter((element) => hasText(element) || element.matches('textarea, input, select'))
    .filter((element) => element.checkVisibility() && !element.disabled && contrast(element) < 4.5)
    .map((element) => element.tagName + ' ' + contrast(element).toFixed(2) + ' ' + element.textContent.slice(0, 40))
})()`
