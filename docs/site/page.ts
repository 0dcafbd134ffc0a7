import { formatNames } from '../../src/recognize-input.ts'
import { createCopyButtons } from './copying.ts'
import { byId, counted, element, troubleText } from './dom.ts'
import { createEngine } from './engine.ts'
import { createEntryTable } from './entry-table.ts'
import { createInput, type Given } from './input.ts'
import { showMessages } from './message-list.ts'
import type { Reading } from './protocol.ts'
import { createSourceView } from './source-view.ts'

/** Rows are added by this many, because a browser is slow with a long table. */
const ROWS = 200

/** Starts the page. Its script is what the worker runs as well. */
export function startPage(script: string): void {
  const engine = createEngine(script)
  const source = createSourceView()
  const table = createEntryTable(source.highlight)
  const results = byId('results', HTMLElement)
  const status = byId('status', HTMLParagraphElement)
  const format = byId('format', HTMLSelectElement)
  const day = byId('reference-date', HTMLInputElement)
  const more = byId('more', HTMLButtonElement)
  const rowsNote = byId('rows-note', HTMLParagraphElement)
  const copying = createCopyButtons(engine, status)
  let latest = 0
  let shown = 0
  let entryCount = 0

  const addRows = async (run: number): Promise<void> => {
    const from = shown
    shown = Math.min(entryCount, from + ROWS)
    const rows = await engine.rows(from, shown)
    if (run !== latest) return
    table.add(rows)
    const isCut = shown < entryCount
    more.hidden = !isCut
    rowsNote.hidden = !isCut
    rowsNote.textContent = `The first ${shown.toLocaleString('en')} of ${counted(entryCount, 'entry', 'entries')} are shown. Copies hold them all.`
  }
  const showReading = async (
    reading: Reading,
    given: string | Uint8Array,
    run: number,
  ): Promise<void> => {
    entryCount = reading.entryCount
    shown = 0
    source.show(reading.text ?? (typeof given === 'string' ? given : ''))
    table.start(reading.columns, entryCount)
    showMessages(reading.notes, reading.messageCount, source.highlight, source.focus)
    byId('table-part', HTMLElement).hidden = entryCount === 0
    results.hidden = false
    if (entryCount > 0) await addRows(run)
  }
  const read = async (given: Given | undefined): Promise<void> => {
    latest += 1
    const run = latest
    copying.reset()
    // What is shown is no longer what was given.
    results.inert = given !== undefined
    if (given === undefined) {
      results.hidden = true
      status.textContent = ''
      return
    }
    status.textContent = 'Reading …'
    try {
      const input = await given
      if (run !== latest) return
      const reading = await engine.read({
        kind: 'read',
        input,
        ...(format.value !== '' && { format: format.value }),
        ...(day.value !== '' && { referenceDate: day.value }),
      })
      if (!reading || run !== latest) return
      await showReading(reading, input, run)
      if (run === latest) status.textContent = summaryOf(reading)
    } catch (error) {
      if (run !== latest) return
      results.hidden = true
      status.textContent = troubleText('read', error)
    } finally {
      if (run === latest) results.inert = false
    }
  }
  const input = createInput((given) => void read(given))
  format.append(...formatNames.map((name) => element('option', { value: name }, name)))
  format.addEventListener('change', () => void read(input.given()))
  day.addEventListener('change', () => void read(input.given()))
  byId('clear', HTMLButtonElement).addEventListener('click', () => {
    format.value = ''
    day.value = ''
  })
  more.addEventListener('click', () => void addRows(latest))
}

function summaryOf({ entryCount, messageCount, format, digestDate }: Reading): string {
  const entries = entryCount === 0 ? 'No entry was found' : counted(entryCount, 'entry', 'entries')
  const recognised = format === undefined ? 'no format recognises this' : `read as ${format}`
  const date = digestDate === undefined ? '' : ` The digest is dated ${digestDate}.`
  const messages = messageCount === 0 ? '' : ` ${counted(messageCount, 'message', 'messages')}.`
  return `${entries}, ${recognised}.${date}${messages}`
}
