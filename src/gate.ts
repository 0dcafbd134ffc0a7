import { atOnce } from './at-once.ts'
import type { Adapter, ReadContext, TextReader } from './contracts.ts'
import { are, isRecord } from './is-record.ts'
import { message } from './messages.ts'
import { show } from './show.ts'
import type { DigestMessage, Point, Position, RawDigest, RawField, RawRecord } from './types.ts'

/**
 * Stands between an adapter, which may be written without types, and who takes what it hands over. When the adapter has
 * ended, nothing is taken any more. One that throws is wrong, but what it has emitted is right.
 */
interface Gate {
  /** Lets the adapter read, and passes on what it has returned. */
  readonly read: (read: (context: ReadContext) => Partial<RawDigest>) => Partial<RawDigest>
  /** Lets the adapter read pieces. */
  readonly stream: (open: (context: ReadContext) => TextReader) => TextReader
}

/** Opens a gate, which throws a `TypeError` for what is no part of a raw digest, or no reader. */
export function openGate({ name }: Pick<Adapter, 'name'>, take: ReadContext['emit']): Gate {
  let isOpen = true
  const owed = `the adapter ${name} to give `
  const reading = `${owed}push and finish at once`
  const context: ReadContext = {
    emit(part) {
      if (isOpen) take(checked(part))
    },
  }
  return {
    read,
    stream(open) {
      const reader = attempt(() => open(context))
      if (isOpen) atOnce(reader, reading, (it) => are('function', it!.push, it!.finish))
      return {
        push(text) {
          atOnce<unknown>(
            attempt(() => reader!.push(text)),
            reading,
          )
        },
        finish: () => read(() => reader!.finish()),
      }
    },
  }

  function read(give: (context: ReadContext) => Partial<RawDigest>): Partial<RawDigest> {
    const [rest] = attempt(() => [give(context)] as const) ?? [{}]
    isOpen = false
    return checked(rest)
  }

  function attempt<T>(act: () => T): T | undefined {
    try {
      if (isOpen) return act()
    } catch (error) {
      isOpen = false
      take({ messages: [adapterFailed(error, `The adapter is ${name}`)] })
    }
    return undefined
  }

  function checked(part: Partial<RawDigest>): Partial<RawDigest> {
    atOnce(part, `${owed}a raw digest at once`, isRecord)
    const { date, declaredCount = 0 } = part
    check('records with fields of label and value', part.records, isRawRecord)
    check('messages with source, ruleId and reason', part.messages, isMessage)
    check('boilerplate of positions', part.boilerplate, isPosition)
    check('date with a value', date && [date], (it) => isField({ label: '', ...it }))
    check('declaredCount as an integer', [declaredCount], Number.isInteger)
    return part
  }

  function check<T>(
    expected: string,
    items: readonly T[] = [],
    isRight: (item: T) => boolean,
  ): void {
    const owes = owed + expected
    for (const item of atOnce(items, owes, Array.isArray)) atOnce(item, owes, isRight)
  }
}

/** What is said of an adapter that throws. */
export function adapterFailed(error: unknown, note: string): DigestMessage {
  return message('adapter-failed', { actual: show(error), note })
}

function isRawRecord({ fields, position }: RawRecord): boolean {
  return (!position || isPosition(position)) && fields.every(isField)
}

function isField({ label, value, url = '', position }: RawField): boolean {
  return are('string', label, value, url) && (!position || isPosition(position))
}

function isMessage({ source, ruleId, reason, place }: DigestMessage): boolean {
  return (
    are('string', source, ruleId, reason) &&
    (!place || isPoint('start' in place ? place.start : place))
  )
}

function isPosition({ start, end }: Position): boolean {
  return isPoint(start) && isPoint(end)
}

/** What is no number does not add up to one. */
function isPoint({ line, column, offset }: Point): boolean {
  return Number.isInteger(line + column + offset)
}
