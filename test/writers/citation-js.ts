import { Cite, logger } from '@citation-js/core'
import { vi } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import { type CslItem, toCsl } from '../../src/writers.ts'

await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-csl')])

/** What citation-js makes of some entries. */
export interface CitationJsReading {
  readonly items: readonly CslItem[]
  /** What it warns of, and the items that it does not take as they are. */
  readonly complaints: readonly unknown[]
}

/** Lets citation-js read the text of some entries. */
export function readByCitationJs(entries: Iterable<DigestEntry>): CitationJsReading {
  const complaints: unknown[] = []
  const spies = (['log', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => complaints.push(words)),
  )
  const text = toCsl(entries)
  const items = itemsIn(JSON.parse(text))
  for (const spy of spies) spy.mockRestore()
  const written = JSON.parse(text) as CslItem[]
  const changed = written.filter((item, index) => !isSame(item, items[index]))
  return { items, complaints: [...complaints, ...logger._log, ...changed] }
}

/** The entries as citation-js prints them. */
export function printedByCitationJs(entries: Iterable<DigestEntry>, form: string): string {
  return String(new Cite(JSON.parse(toCsl(entries))).format(form, { template: 'apa' }))
}

/** What citation-js reads from CSL-JSON, or from BibTeX. */
export function itemsIn(data: unknown): CslItem[] {
  return new Cite(data).format('data', { format: 'object' }) as CslItem[]
}

function isSame(one: CslItem, other: CslItem | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
