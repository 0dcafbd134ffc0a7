import { atOnce } from './at-once.ts'
import type { Adapter, ReadContext } from './contracts.ts'
import { isRecord } from './is-record.ts'
import { type MessageDetails, message } from './messages.ts'
import { show } from './show.ts'
import type { DigestMessage, RawDigest } from './types.ts'

/** Stands between an adapter, which may be written without types, and who takes what it hands over. */
interface Gate {
  /** What the adapter may use. Once the gate is closed, nothing is taken any more. */
  readonly context: ReadContext
  /** Lets the adapter read. One that throws is wrong, but what it has emitted is right: the gate is closed. */
  readonly attempt: (read: () => void) => void
  /** Ends the adapter, and passes on what it has returned. */
  readonly close: (rest: Partial<RawDigest>) => Partial<RawDigest>
}

/** Opens a gate, which throws a `TypeError` for what is no part of a raw digest. */
export function openGate({ name }: Pick<Adapter, 'name'>, take: ReadContext['emit']): Gate {
  let isOpen = true
  const owed = `the adapter ${name} to give `
  const whole = 'a raw digest at once'
  return {
    context: {
      emit(part) {
        if (isOpen) take(checked(part))
      },
    },
    attempt(read) {
      if (!isOpen) return
      try {
        read()
      } catch (error) {
        isOpen = false
        take({ messages: [adapterFailed(error)] })
      }
    },
    close(rest) {
      isOpen = false
      return checked(rest)
    },
  }

  function checked(part: Partial<RawDigest>): Partial<RawDigest> {
    check(whole, [atOnce(part, owed + whole)], isRecord)
    check('records in a list, each with fields of label and value', part.records, isRawRecord)
    check('messages in a list', part.messages, isRecord)
    check('boilerplate in a list', part.boilerplate, isRecord)
    check('date with a value', part.date && [part.date], isDate)
    return part
  }

  function check(expected: string, items: unknown = [], isRight: (item: unknown) => boolean): void {
    const wrong = Array.isArray(items) ? items.filter((item) => !isRight(item)) : [items]
    if (wrong.length > 0) throw new TypeError(`Expected ${owed}${expected}, got ${show(wrong[0])}`)
  }
}

/** What is said of an adapter that throws. */
export function adapterFailed(error: unknown, details?: MessageDetails): DigestMessage {
  return message('adapter-failed', { actual: show(error), ...details })
}

function isRawRecord(item: unknown): boolean {
  return isRecord(item) && Array.isArray(item['fields']) && item['fields'].every(isField)
}

function isDate(item: unknown): boolean {
  return isField(Object.assign({ label: '' }, item))
}

function isField(item: unknown): boolean {
  if (!isRecord(item)) return false
  const { label, value, url = '' } = item
  return [label, value, url].every((text) => typeof text === 'string')
}
