import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { hasChromium, NEEDS_CHROMIUM, TIMEOUT } from './browser.ts'
import { PAGE } from './digests.ts'
import { choose, copied, digestOf, drop, paste, waitForRead, withPlayground } from './playing.ts'

const EXAMPLE = 'examples/daily-papers.txt'

describe.skipIf(!hasChromium)(`the playground ${NEEDS_CHROMIUM}`, { timeout: TIMEOUT }, () => {
  let page: Page

  withPlayground((opened) => {
    page = opened.page
  })

  test('takes a file that is dropped', async () => {
    await drop(page, resolve(EXAMPLE))
    await waitForRead(page, 12, 'hf-papers')
    expect(await page.locator('#taken').textContent()).toBe(
      `daily-papers.txt, ${statSync(EXAMPLE).size.toLocaleString('en')} bytes`,
    )
  })

  describe('says why there is nothing to see of', () => {
    test('a folder that is dropped', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'undigest-papers-'))
      await drop(page, folder)
      await page.getByRole('status').filter({ hasText: 'This could not be read.' }).waitFor()
      expect(await page.getByRole('status').textContent()).toContain(
        `${basename(folder)} is a folder, or a file that the browser cannot open.`,
      )
      rmSync(folder, { recursive: true })
    })

    test('a file that cannot be opened, given after one that could', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await drop(page, join(tmpdir(), 'undigest-no-such-file.txt'))
      await page.getByRole('status').filter({ hasText: 'undigest-no-such-file.txt' }).waitFor()
      expect(await page.getByRole('grid').isVisible()).toBe(false)
    })
  })

  test('shows what was given last, even if a file comes late', async () => {
    await page.evaluate(`
      File.prototype.arrayBuffer = () => new Promise((arrive) => {
        globalThis.arrive = () => arrive(new TextEncoder().encode(${JSON.stringify(PAGE)}).buffer)
      })
    `)
    await choose(page, 'late.txt', PAGE)
    await page.getByRole('button', { name: 'Load an example' }).click()
    await waitForRead(page, 12, 'hf-papers')
    await page.evaluate('arrive()')
    // The worker answers in turn, so the file would be read by then.
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    await page.getByText('Copied as JSON.').waitFor()
    expect(JSON.parse(await copied(page))).toMatchObject({ entries: { length: 12 } })
    expect(await page.locator('tbody tr').count()).toBe(12)
    expect(await page.locator('#taken').textContent()).toBe('')
  })

  describe('copies what is shown', () => {
    test('and nothing while something else is read', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await choose(page, 'huge.txt', PAGE.repeat(20_000))
      await page.getByRole('status').filter({ hasText: 'Reading' }).waitFor()
      // By force, because a button that cannot be clicked would be waited for.
      await page.locator('#copy-json').click({ force: true })
      await page.getByRole('button', { name: 'Load an example' }).click()
      await waitForRead(page, 12, 'hf-papers')
      expect(await copied(page)).toBe(PAGE)
    })

    test('and nothing if something else is given before it is copied', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await page.evaluate(`
        document.getElementById('copy-json').click()
        document.getElementById('example').click()
      `)
      await waitForRead(page, 12, 'hf-papers')
      expect(await copied(page)).toBe(PAGE)
    })

    test('and says so where it cannot be copied', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await page
        .workers()[0]!
        .evaluate(`JSON.stringify = () => { throw new RangeError('Too long') }`)
      await page.getByRole('button', { name: 'Copy JSON' }).click()
      await page.getByText('This could not be copied. Too long').waitFor()
      expect(await copied(page)).toBe(PAGE)
    })
  })

  test('shows each entry once, however fast more are asked for', async () => {
    const text = PAGE.repeat(300)
    await choose(page, 'long.txt', text)
    await waitForRead(page, 900, 'hf-papers')
    await page.evaluate(`
      const more = document.getElementById('more')
      more.click()
      more.click()
    `)
    await page.getByText('The first 600 of 900 entries are shown.').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(600)
    await page.getByRole('rowheader', { name: 'Entry 600', exact: true }).hover()
    const { start, end } = digestOf(text).entries[599]!.position!
    expect(await page.locator('#place').textContent()).toBe(
      `Entry 600: lines ${start.line} to ${end.line}`,
    )
  })

  test('loads an example, and clears it with all that was told about it', async () => {
    await page.getByRole('button', { name: 'Load an example' }).click()
    await waitForRead(page, 12, 'hf-papers')
    const example = readFileSync(EXAMPLE, 'utf8')
    expect(await page.locator('#source').textContent()).toBe(example)
    await page.getByLabel('Reference date').fill('2023-07-01')
    await page.getByRole('combobox', { name: 'Format' }).selectOption('arxiv-feed')
    await page.getByRole('status').filter({ hasText: 'No entry was found' }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('#results').waitFor({ state: 'hidden' })
    for (const id of ['digest', 'format', 'reference-date'])
      expect([id, await page.locator(`#${id}`).inputValue()]).toEqual([id, ''])
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
    const text = PAGE.repeat(500)
    await paste(page, text)
    await waitForRead(page, 1500, 'hf-papers')
    expect(await page.locator('#taken').textContent()).toBe(
      `Pasted text, ${Math.round(Buffer.byteLength(text) / 1000)} kB`,
    )
    expect(await page.getByLabel('Text of the digest').inputValue()).toBe('')
  })

  test('gives up what it reads when something else is given', async () => {
    const started = page.waitForEvent('worker')
    await choose(page, 'huge.txt', PAGE.repeat(20_000))
    const worker = await started
    const stopped = worker.waitForEvent('close')
    await page.getByRole('button', { name: 'Load an example' }).click()
    await waitForRead(page, 12, 'hf-papers')
    await stopped
    expect(await page.locator('tbody tr').count()).toBe(12)
  })
})
