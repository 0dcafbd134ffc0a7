import type { Adapter } from '../../src/contracts.ts'
import type { RawDigest, RawRecord } from '../../src/types.ts'

/** A record with a title and other fields, by their labels. */
export function recordOf(title: string, fields: Readonly<Record<string, string>> = {}): RawRecord {
  const pairs = [['title', title] as const, ...Object.entries(fields)]
  return { fields: pairs.map(([label, value]) => ({ label, value })) }
}

/** An adapter that makes the same digest of every input. */
export function adapterOf(digest: Partial<RawDigest>, name = 'fixed'): Adapter {
  return {
    name,
    detect: () => true,
    read: () => ({ boilerplate: [], records: [], messages: [], ...digest }),
  }
}

/** Reads a record a line, `A Title; upvotes=5`, and hands each over at once. */
export const lines: Adapter = {
  name: 'lines',
  detect: (head) => typeof head === 'string' && head.startsWith('LINES\n'),
  read(input, { emit }) {
    const text = typeof input === 'string' ? input : ''
    for (const line of text.split('\n').slice(1)) emit(readLine(line))
    return { boilerplate: [], records: [], messages: [] }
  },
}

function readLine(line: string): RawRecord {
  const [title = '', ...cells] = line.split('; ')
  const fields = cells.map((cell) => cell.split('=')) as [string, string][]
  return recordOf(title, Object.fromEntries(fields))
}
