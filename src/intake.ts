import type { Adapter, EntryOf, Extractors, ParseOptions } from './contracts.ts'
import { readDate } from './dates/read-date.ts'
import { message, placeOf } from './messages.ts'
import { createNormalizer } from './normalize.ts'
import { referenceDay } from './options.ts'
import { createFolding } from './refiners/fold-doubles.ts'
import type { Digest, DigestDate, DigestMessage, Position, RawDigest } from './types.ts'

/** Who gets what the intake makes of a raw digest. */
export interface Takers<Entry> {
  readonly entry: (entry: Entry) => void
  readonly message: (found: DigestMessage) => void
  readonly boilerplate?: (position: Position) => void
}

/** Takes a raw digest in parts and makes entries of its records, one at a time. */
export interface Intake {
  readonly add: (part: Partial<RawDigest>) => void
  /** The digest's own date, as soon as it is known. */
  readonly date: () => DigestDate | undefined
  /** Ends the digest, and tells what it says of itself. */
  readonly finish: () => Pick<Digest, 'digestDate' | 'declaredCount'>
}

/** Starts to take in what an adapter reads, with options that were checked. */
export function createIntake<X extends Extractors>(
  { customs = [] }: Pick<Adapter, 'customs'>,
  options: ParseOptions<X>,
  take: Takers<EntryOf<X>>,
): Intake {
  const normalizeRecord = createNormalizer(options)
  const folding = customs.includes('cards-doubled') ? createFolding(take) : undefined
  const takeEntry = folding?.push ?? take.entry
  let date: DigestDate | undefined
  let declaredCount: number | undefined

  return {
    add(part) {
      if (part.date && !date) date = readOwnDate(part.date)
      declaredCount ??= part.declaredCount
      for (const position of part.boilerplate ?? []) take.boilerplate?.(position)
      for (const found of part.messages ?? []) take.message(found)
      for (const record of part.records ?? []) {
        const { entry, messages } = normalizeRecord(record)
        for (const found of messages) take.message(found)
        takeEntry(entry)
      }
    },
    date: () => date,
    finish() {
      folding?.finish()
      return {
        ...(date && { digestDate: date }),
        ...(declaredCount !== undefined && { declaredCount }),
      }
    },
  }

  function readOwnDate({
    value,
    position,
  }: NonNullable<RawDigest['date']>): DigestDate | undefined {
    const read = readDate(value, referenceDay(options))
    for (const fault of read.faults)
      take.message(message(fault, { ...placeOf({ position }), actual: value }))
    return read.date
  }
}
