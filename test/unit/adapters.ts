import type { TextAdapter, ValueAdapter } from '../../src/contracts.ts'
import type { RawDigest, RawRecord } from '../../src/types.ts'

/** A record with a title and other fields, by their labels. */
export function recordOf(title: string, fields: Readonly<Record<string, string>> = {}): RawRecord {
  const pairs = [['title', title] as const, ...Object.entries(fields)]
  return { fields: pairs.map(([label, value]) => ({ label, value })) }
}

/** An adapter that makes the same digest of every text. */
export function adapterOf(digest: Partial<RawDigest>, name = 'fixed'): TextAdapter {
  return { name, accepts: 'text', detect: () => true, read: () => digest }
}

/** An adapter that makes the same digest of every value. */
export function valueAdapterOf(digest: Partial<RawDigest>, name = 'fixed'): ValueAdapter {
  return { name, accepts: 'value', detect: () => true, read: () => digest }
}

/** Reads a record a line, `A Title; upvotes=5`, and hands each over at once. */
export const lines: TextAdapter = {
  name: 'lines',
  accepts: 'text',
  detect: (head) => head.startsWith('LINES\n'),
  read(text, { emit }) {
    for (const line of text.split('\n').slice(1)) emit({ records: [readLine(line)] })
    return {}
  },
}

/** Reads the titles in `{"papers": ["A Title"]}`. */
export const papers: ValueAdapter = {
  name: 'papers',
  accepts: 'value',
  detect: (value) => 'papers' in value,
  read: (value) => ({ records: titlesIn(value).map((title) => recordOf(title)) }),
}

function titlesIn(value: object): readonly string[] {
  return 'papers' in value ? (value.papers as readonly string[]) : []
}

function readLine(line: string): RawRecord {
  const [title = '', ...cells] = line.split('; ')
  const fields = cells.map((cell) => cell.split('=')) as [string, string][]
  return recordOf(title, Object.fromEntries(fields))
}
