import { describe, expect, test } from 'vitest'
import { formats } from '../../bench/formats.mjs'
import { allAdapters } from '../../src/adapters.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import { formatNames } from '../../src/recognize.ts'

const SIZE = 50_000

test('every format is measured', () => {
  const measured = new Set(formats.map(({ format }) => format))
  expect([...measured].toSorted()).toEqual([...formatNames].toSorted())
})

describe.each(formats)('what is measured of $name', ({ format, render, others }) => {
  const text = render(SIZE)
  const { entries, messages, ...digest } = parseDigest(text, { adapters: allAdapters() })

  test('is read as that format, with nothing to complain of', () => {
    expect(digest.format).toBe(format)
    expect(messages.filter(({ fatal }) => fatal !== undefined)).toEqual([])
    expect(entries.length).toBeGreaterThan(5)
    for (const entry of entries) expect(entry.title).toMatch(/^\w+: /)
  })

  test('is the same on every run', () => {
    expect(render(SIZE)).toBe(text)
  })

  test.each(others)('%s finds the same papers', async (_, work) => {
    const found = JSON.stringify(await work(text))
    const missed = entries.filter(({ title = '' }) => !found.includes(title))
    expect(missed.map(({ title }) => title)).toEqual([])
  })
})
