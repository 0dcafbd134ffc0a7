import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/recognize-input.ts'
import type { Position } from '../../src/types.ts'
import { toCsl } from '../../src/writers/csl.ts'
import { toCsv } from '../../src/writers/csv.ts'
import { toJson } from '../../src/writers/json.ts'
import { hasChromium, NEEDS_CHROMIUM, TIMEOUT, type Visit } from './browser.ts'
import { KINDS, PAGE } from './digests.ts'
import {
  choose,
  copied,
  digestOf,
  focused,
  highlighted,
  paste,
  runIn,
  waitForRead,
  withPlayground,
} from './playing.ts'

describe.skipIf(!hasChromium)(`the playground ${NEEDS_CHROMIUM}`, { timeout: TIMEOUT }, () => {
  let visited: Visit
  let page: Page

  withPlayground((opened) => {
    visited = opened
    page = opened.page
  })

  const cell = (row: number, heading: string) =>
    page.locator(`tbody tr:nth-child(${row}) [data-heading="${heading}"]`)

  describe('reads what is pasted', () => {
    test.each(KINDS)('%s', async (_, text, format, count) => {
      await paste(page, text)
      await waitForRead(page, count, format)
      const titles = await page.locator('[data-heading="Title"]').allTextContents()
      expect(titles).toEqual(digestOf(text).entries.map(({ title }) => title))
    })

    test('and says where no format recognises it', async () => {
      await paste(page, 'Dear all,\n\nthe meeting is on Monday.\n')
      await page.getByRole('link', { name: 'unknown-format' }).waitFor()
      expect(await page.getByRole('status').textContent()).toContain('no format recognises this')
    })

    test('as nothing but text', async () => {
      const title = 'A <b>Title</b> <img src=x onerror=alert(1)>'
      const text = PAGE.replace('The Map Is Not the Territory, but It Helps', title)
      await paste(page, text)
      await waitForRead(page, 3, 'hf-papers')
      expect(await cell(2, 'Title').textContent()).toBe(title)
      expect(await sourceText()).toBe(text)
      expect(await page.locator('main :is(img, b)').count()).toBe(0)
    })
  })

  const sourceText = async (): Promise<string> =>
    (await page.locator('#source').textContent()) ?? ''

  describe('highlights in the source', () => {
    test('the place of each field of each entry', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      const headings = { title: 'Title', authorCount: 'Author count', publishedAt: 'Published' }
      for (const [index, { places = {}, position }] of digestOf(PAGE).entries.entries()) {
        for (const [key, heading] of Object.entries(headings)) {
          if (!places[key]) continue
          await cell(index + 1, heading).hover()
          expect(await highlighted(page)).toEqual(runIn(PAGE, places[key]))
        }
        await page.getByRole('rowheader', { name: `Entry ${index + 1}` }).hover()
        expect(await highlighted(page)).toEqual(runIn(PAGE, position))
      }
    })

    test('a repository where it is printed', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await cell(1, 'Repositories').hover()
      expect(await highlighted(page)).toEqual({
        start: PAGE.indexOf('northlight-lab/slow-light'),
        text: 'northlight-lab/slow-light',
      })
    })

    test('in JSON the text where it stands, and else the item', async () => {
      const text = KINDS.find(([, , format]) => format === 'hf-api')![1]
      const [, second] = digestOf(text).entries
      await paste(page, text)
      await waitForRead(page, 2, 'hf-api')
      await cell(2, 'Title').hover()
      expect((await highlighted(page)).text).toBe(JSON.stringify(second!.title).slice(1, -1))
      await cell(2, 'Published').hover()
      const { text: item, start } = await highlighted(page)
      expect(JSON.parse(item)).toEqual((JSON.parse(text) as unknown[])[1])
      expect(text.slice(start, start + item.length)).toBe(item)
    })

    test('the place of a file with a byte order mark and CRLF, as in the file', async () => {
      const text = `\ufeff${PAGE.replaceAll('\n', '\r\n')}`
      await choose(page, 'page.txt', text)
      await waitForRead(page, 3, 'hf-papers')
      await cell(3, 'Title').hover()
      expect(await highlighted(page)).toEqual(
        runIn(text, digestOf(text).entries[2]!.places!['title']),
      )
    })

    test('a place far down in a long source, of which a part is shown', async () => {
      await choose(page, 'long.txt', PAGE.repeat(300))
      await waitForRead(page, 900, 'hf-papers')
      await page.getByRole('button', { name: 'Show more entries' }).click()
      await cell(400, 'Title').hover()
      expect((await highlighted(page)).text).toBe(await cell(400, 'Title').textContent())
      await page.getByText(/^Characters [1-9][\d,]* to [\d,]+ of [\d,]+ are shown\.$/).waitFor()
      await page.getByRole('button', { name: 'Earlier part' }).click()
      await page.getByRole('button', { name: 'Later part' }).click()
    })
  })

  describe('lists messages', () => {
    test('with links to their places', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      const messages = page.getByRole('region', { name: 'Messages' }).getByRole('listitem')
      const expected = digestOf(PAGE).messages
      expect(await messages.count()).toBe(expected.length)
      for (const [index, { reason, ruleId, place }] of expected.entries()) {
        const message = messages.nth(index)
        expect(await message.textContent()).toContain(reason)
        const rule = message.getByRole('link', { name: ruleId })
        expect(await rule.getAttribute('href')).toBe(`documents/Messages.html#${ruleId}`)
        await message.getByRole('link', { name: /^lines? \d/ }).click()
        expect(await highlighted(page)).toEqual(runIn(PAGE, place as Position))
        expect(await focused(page)).toBe(PAGE)
      }
    })

    test('and says when there are none', async () => {
      await paste(page, 'A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n')
      await waitForRead(page, 1, 'hf-papers')
      expect(await page.getByRole('region', { name: 'Messages' }).textContent()).toContain(
        'There are none.',
      )
    })
  })

  test.each([
    ['JSON', () => toJson(withoutPlaces(PAGE))],
    ['CSV', () => toCsv(digestOf(PAGE).entries)],
    ['CSL', () => toCsl(digestOf(PAGE).entries)],
  ])('copies the entries as %s', async (form, expected) => {
    await paste(page, PAGE)
    await waitForRead(page, 3, 'hf-papers')
    await page.getByRole('button', { name: `Copy ${form}` }).click()
    await page.getByText(`Copied as ${form}.`).waitFor()
    expect((await copied(page)).replaceAll('\r\n', '\n')).toBe(expected().replaceAll('\r\n', '\n'))
  })

  test('shows the text to be copied where the browser refuses to copy', async () => {
    await paste(page, PAGE)
    await waitForRead(page, 3, 'hf-papers')
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())')
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    const output = page.getByRole('textbox', { name: 'Text to copy' })
    expect(await output.inputValue()).toBe(toJson(withoutPlaces(PAGE)))
  })

  describe('can be told', () => {
    test('the format', async () => {
      const names = await page.getByRole('combobox', { name: 'Format' }).locator('option').all()
      const values = await Promise.all(names.map((name) => name.getAttribute('value')))
      expect(values).toEqual(['', ...formatNames])
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await page.getByRole('combobox', { name: 'Format' }).selectOption('arxiv-feed')
      await page.getByRole('status').filter({ hasText: 'No entry was found' }).waitFor()
    })

    test('the day on which the digest was read', async () => {
      await paste(page, PAGE)
      await waitForRead(page, 3, 'hf-papers')
      await page.getByLabel('Reference date').fill('2023-07-01')
      await cell(1, 'Published').filter({ hasText: '2023' }).waitFor()
      expect(await cell(1, 'Published').textContent()).toBe('2023-06-15 (year inferred)')
    })
  })

  test('reads the mails of a mailbox, each with its places', async () => {
    const mail = (title: string): string =>
      [
        'From a@example.org Tue Dec 10 11:24:26 2019',
        'Subject: papers',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(PAGE.replaceAll('Slow Light', title)).toString('base64'),
        '',
        '',
      ].join('\n')
    await paste(page, mail('Slow Light') + mail('Fast Light'))
    await waitForRead(page, 6, 'hf-papers')
    await cell(4, 'Title').hover()
    const fourth = await highlighted(page)
    expect(fourth.text).toBe('Fast Light: Teaching Video Models to Wait')
    expect(fourth.start).toBeGreaterThan(PAGE.length)
  })

  test('can be used by the keyboard alone', async () => {
    const press = (key: string): Promise<void> => page.keyboard.press(key)
    const tabTo = async (text: string): Promise<void> => {
      for (let count = 0; count < 20 && (await focused(page)) !== text; count += 1)
        await press('Tab')
      expect(await focused(page)).toBe(text)
    }
    await tabTo('Load an example')
    await press('Enter')
    await waitForRead(page, 12, 'hf-papers')
    const example = await sourceText()
    const [first, second] = digestOf(example).entries
    await tabTo('1')
    expect(await highlighted(page)).toEqual(runIn(example, first!.position))
    await press('ArrowRight')
    expect(await focused(page)).toBe(first!.title)
    expect(await highlighted(page)).toEqual(runIn(example, first!.places!['title']))
    await press('ArrowDown')
    expect(await focused(page)).toBe(second!.title)
    expect(await highlighted(page)).toEqual(runIn(example, second!.places!['title']))
    await press('Home')
    expect(await focused(page)).toBe('2')
    await press('Control+End')
    expect(await page.locator('tbody tr:last-child :focus').count()).toBe(1)
    await press('Control+Home')
    expect(await focused(page)).toBe('1')
    await press('Tab')
    expect(await focused(page)).toBe(example)
    await press('Shift+Tab')
    expect(await focused(page)).toBe('1')
    await tabTo('line 19')
    await press('Enter')
    expect(await focused(page)).toBe(example)
    expect((await highlighted(page)).text).toBe('Mar 12 18')
  })

  test('has a role and a name for everything', async () => {
    await page.getByRole('button', { name: 'Load an example' }).click()
    await waitForRead(page, 12, 'hf-papers')
    const named = [
      page.getByRole('navigation', { name: 'Site' }),
      page.getByRole('main'),
      page.getByRole('heading', { level: 1, name: 'Playground' }),
      page.getByRole('textbox', { name: 'Text of the digest' }),
      page.getByRole('combobox', { name: 'Format' }),
      page.getByLabel('Reference date'),
      page.getByLabel('Choose a file'),
      page.getByRole('group', { name: 'Copy the entries' }),
      page.getByRole('region', { name: 'Entries' }),
      page.getByRole('grid', { name: 'Entries' }),
      page.getByRole('region', { name: 'Source' }),
      page.getByRole('region', { name: 'Messages' }),
      page.getByRole('columnheader', { name: 'Title' }),
      page.getByRole('rowheader', { name: 'Entry 12', exact: true }),
      page.getByRole('gridcell', { name: 'How Small Can a Judge Be?' }),
      page.getByRole('link', { name: 'Playground', exact: true }),
    ]
    for (const locator of named)
      expect([String(locator), await locator.count()]).toEqual([String(locator), 1])
    expect(await page.locator('button').allTextContents()).not.toContain('')
    expect(await cell(1, 'Title').getAttribute('aria-description')).toBe('line 13')
  })

  test('lets nothing out, neither from the page nor from its worker', async () => {
    const asked: string[] = []
    const server = createServer(({ url = '' }, response) => {
      asked.push(url)
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as AddressInfo
    const attempt = `fetch('http://127.0.0.1:${port}/').then(() => 'sent', () => 'refused')`
    const picture = `new Promise((settle) => Object.assign(new Image(), {
      onload: () => settle('loaded'),
      onerror: () => settle('refused'),
      src: 'http://127.0.0.1:${port}/picture',
    }))`
    try {
      await page.getByRole('button', { name: 'Load an example' }).click()
      await waitForRead(page, 12, 'hf-papers')
      expect(await page.evaluate(attempt)).toBe('refused')
      expect(await page.workers()[0]!.evaluate(attempt)).toBe('refused')
      expect(await page.evaluate(picture)).toBe('refused')
      expect(asked).toEqual([])
    } finally {
      server.close()
      visited.requests.splice(0)
      visited.complaints.splice(0)
    }
  })
})

function withoutPlaces(text: string) {
  const digest = digestOf(text)
  for (const entry of digest.entries) delete entry.places
  return digest
}
