import { candidates, chooseAdapter } from './choose-adapter.ts'
import type { EntryOf, Extractors, ParseOptions, TextAdapter } from './contracts.ts'
import { lacksYear } from './dates/read-date.ts'
import { createPieceDecoder } from './decode-pieces.ts'
import { HEAD } from './format.ts'
import { openGate } from './gate.ts'
import { inputOf, looksLikeJson } from './input.ts'
import { createIntake } from './intake.ts'
import { createReporter, message, placeOf } from './messages.ts'
import { readWhole, unrecognised } from './read-whole.ts'
import { checkEntries } from './refiners/check-entries.ts'
import { completeYears, isUndated, readByDigest } from './refiners/imply-years.ts'
import type { DigestMessage } from './types.ts'

/** Reads a digest that comes in pieces, of which no more is kept than is needed. */
export interface PieceReader<Entry> {
  readonly push: (piece: string | Uint8Array) => void
  readonly finish: () => void
  /** Ends a digest that broke off. Its last entry may not be whole, and is left out. */
  readonly breakOff: () => void
  /** The entries and the messages that are ready, each once. */
  readonly take: () => { readonly entries: Entry[]; readonly messages: DigestMessage[] }
}

/** Who gets what is read. */
interface Ready<Entry> {
  readonly entry: (entry: Entry) => void
  readonly message: (found: DigestMessage) => void
}

/** Reads text, and hands over what it makes of it. */
interface TextSink {
  readonly push: (text: string) => void
  readonly finish: () => void
}

/** Starts to read pieces, with options that were checked. */
export function readPieces<X extends Extractors>(
  options: ParseOptions<X>,
): PieceReader<EntryOf<X>> {
  let entries: EntryOf<X>[] = []
  let messages: DigestMessage[] = []
  const decoder = createPieceDecoder()
  const ready: Ready<EntryOf<X>> = {
    entry: (entry) => entries.push(entry),
    message: createReporter(options.rules, (found) => messages.push(found)),
  }
  /** The text whose format is not known yet. */
  let head = ''
  let sink = options.format === undefined ? undefined : openSink('', options, ready)

  return {
    push: (piece) => pushText(decoder.push(piece)),
    finish() {
      pushText(decoder.finish())
      for (const fault of decoder.faults()) ready.message(fault)
      open().finish()
    },
    breakOff() {
      open().finish()
      // How many entries the whole has is not known.
      messages = messages.filter(({ ruleId }) => !/^(?:no-entries|declared-)/.test(ruleId))
      const last = entries.pop()
      if (last) ready.message(message('input-cut', placeOf(last)))
    },
    take() {
      const taken = { entries, messages }
      entries = []
      messages = []
      return taken
    },
  }

  function pushText(text: string): void {
    if (text === '') return
    if (sink) return sink.push(text)
    head += text
    if (head.length >= HEAD) open()
  }

  function open(): TextSink {
    if (sink) return sink
    const text = head
    head = ''
    sink = openSink(text, options, ready)
    sink.push(text)
    return sink
  }
}

/** The way to read a text that begins like this. */
function openSink<X extends Extractors>(
  head: string,
  options: ParseOptions<X>,
  ready: Ready<EntryOf<X>>,
): TextSink {
  const mayBeValue = candidates(options).some(({ accepts }) => accepts === 'value')
  // Only the whole text can be parsed as JSON and shown to the adapters of values.
  if (mayBeValue && (looksLikeJson(head) || head === '')) return collect(options, ready)
  const adapter = chooseAdapter(inputOf(head), options, ready.message)
  if (!adapter) return ignore(ready)
  if (adapter.accepts !== 'text' || !adapter.stream)
    return collect({ ...options, adapters: [adapter], format: adapter.name }, ready)
  return readStreamed(adapter, adapter.stream, options, ready)
}

/** What is in no known format is not read, and not kept. */
function ignore<Entry>({ message: report }: Ready<Entry>): TextSink {
  let isEmpty = true
  return {
    push(text) {
      isEmpty &&= text.trim() === ''
    },
    finish() {
      for (const found of unrecognised(isEmpty)) report(found)
    },
  }
}

/** Keeps the text until its end. */
function collect<X extends Extractors>(
  options: ParseOptions<X>,
  ready: Ready<EntryOf<X>>,
): TextSink {
  const pieces: string[] = []
  return {
    push: (text) => void pieces.push(text),
    finish() {
      const digest = readWhole(inputOf(pieces.join('')), options)
      if (digest.format !== undefined) ready.message(message('read-whole'))
      for (const found of digest.messages) ready.message(found)
      for (const entry of digest.entries) ready.entry(entry)
    },
  }
}

function readStreamed<X extends Extractors>(
  adapter: TextAdapter,
  stream: NonNullable<TextAdapter['stream']>,
  options: ParseOptions<X>,
  ready: Ready<EntryOf<X>>,
): TextSink {
  let count = 0
  const report = ready.message
  const intake = createIntake(adapter, options, {
    message: report,
    entry(entry) {
      count += 1
      ready.entry(withYears(entry))
    },
  })
  const reader = openGate(adapter, intake.add).stream(stream)

  return {
    push: reader.push,
    finish() {
      intake.add(reader.finish())
      const { digestDate, declaredCount } = intake.finish()
      if (lacksYear(digestDate)) report(message('reference-date-missing'))
      for (const found of checkEntries(count, declaredCount)) report(found)
    },
  }

  /** Only what came before an entry can tell its year. */
  function withYears(entry: EntryOf<X>): EntryOf<X> {
    if (!isUndated(entry)) return entry
    const read = readByDigest(intake.date())
    if (read) return completeYears(entry, read, report)
    report(message('reference-date-missing'))
    return entry
  }
}
