import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { hasChromium, NEEDS_CHROMIUM, TIMEOUT } from './browser.ts'
import { PAGE } from './digests.ts'
import { choose, paste, waitForRead, withPlayground } from './playing.ts'

describe.skipIf(!hasChromium)(`the playground ${NEEDS_CHROMIUM}`, { timeout: TIMEOUT }, () => {
  let page: Page

  withPlayground((opened) => {
    page = opened.page
  })

  test('takes a file that is dropped', async () => {
    const dropped = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(PAGE)}], 'page.txt')); return data })()`,
    )
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
    await waitForRead(page, 3, 'hf-papers')
    expect(await page.locator('#taken').textContent()).toBe(
      `page.txt, ${Buffer.byteLength(PAGE)} bytes`,
    )
  })

  test('loads an example, and clears it', async () => {
    await page.getByRole('button', { name: 'Load an example' }).click()
    await waitForRead(page, 12, 'hf-papers')
    const example = readFileSync('examples/daily-papers.txt', 'utf8')
    expect(await page.locator('#source').textContent()).toBe(example)
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByRole('grid').waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Text of the digest').inputValue()).toBe('')
  })

  test('stays awake while it reads a huge digest', async () => {
    await page.evaluate(`
      globalThis.ticks = 0
      setInterval(() => document.getElementById('status').textContent === 'Reading …' && (ticks += 1), 20)
    `)
    const copies = 12_000
    await choose(page, 'huge.txt', PAGE.repeat(copies))
    await page
      .getByRole('status')
      .filter({ hasText: `${(3 * copies).toLocaleString('en')} entries` })
      .waitFor()
    expect(await page.evaluate('ticks')).toBeGreaterThan(5)
    expect(await page.locator('tbody tr').count()).toBe(200)
    await page
      .getByText('The first 200 of 36,000 entries are shown. Copies hold them all.')
      .waitFor()
  })

  test('keeps a huge paste out of the field of text', async () => {
    await paste(page, PAGE.repeat(500))
    await waitForRead(page, 1500, 'hf-papers')
    await page.getByText('Pasted text, ').waitFor()
    expect(await page.getByLabel('Text of the digest').inputValue()).toBe('')
  })

  test('gives up what it reads when something else is given', async () => {
    await choose(page, 'huge.txt', PAGE.repeat(20_000))
    await page.getByRole('status').filter({ hasText: 'Reading' }).waitFor()
    const stopped = page.workers()[0]!.waitForEvent('close')
    await page.getByRole('button', { name: 'Load an example' }).click()
    await waitForRead(page, 12, 'hf-papers')
    await stopped
    expect(await page.locator('tbody tr').count()).toBe(12)
  })
})
