import type { DigestMessage, Position, RawDigest, RawRecord } from './types.ts'

/** Joins the parts of a raw digest in the order in which they come. */
export interface RawDigestJoin {
  /** Takes a part. The first date and the first count that come are the digest's. */
  readonly add: (part: Partial<RawDigest>) => void
  /** What the parts add up to. */
  readonly digest: () => RawDigest
}

/** Starts to join parts. */
export function joinParts(): RawDigestJoin {
  const boilerplate: Position[] = []
  const records: RawRecord[] = []
  const messages: DigestMessage[] = []
  let date: RawDigest['date']
  let declaredCount: number | undefined
  return {
    add(part) {
      date ??= part.date
      declaredCount ??= part.declaredCount
      for (const position of part.boilerplate ?? []) boilerplate.push(position)
      for (const record of part.records ?? []) records.push(record)
      for (const found of part.messages ?? []) messages.push(found)
    },
    digest: () => ({
      ...(date && { date }),
      ...(declaredCount !== undefined && { declaredCount }),
      boilerplate,
      records,
      messages,
    }),
  }
}
