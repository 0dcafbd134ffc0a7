import { formatNames } from '../../src/recognize-input.ts'
import { createCopyButtons } from './copying.ts'
import { byId, counted, element } from './dom.ts'
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
    const rows = await engine.rows(shown, shown + ROWS)
    if (run !== latest) return
    table.add(rows)
    shown += rows.length
    const isCut = shown < entryCount
    more.hidden = !isCut
    rowsNote.hidden = !isCut
    rowsNote.textContent = `The first ${shown.toLocaleString('en')} of ${counted(entryCount, 'entry', 'entries')} are shown. Copies hold them all.`
  }
  const showReading = async (reading: Reading, given: Given, run: number): Promise<void> => {
    entryCount = reading.entryCount
    shown = 0
    source.show(reading.text ?? (typeof given.input === 'string' ? given.input : ''))
    table.start(reading.columns, entryCount)
    showMessages(reading.notes, reading.messageCount, source.highlight, source.focus)
    byId('table-part', HTMLElement).hidden = entryCount === 0
    results.hidden = false
    if (entryCount > 0) await addRows(run)
    status.textContent = summaryOf(reading)
  }
  const read = async (given: Given | undefined): Promise<void> => {
    latest += 1
    const run = latest
    copying.reset()
    if (!given) {
      results.hidden = true
      status.textContent = ''
      return
    }
    status.textContent = 'Reading …'
    results.setAttribute('aria-busy', 'true')
    try {
      const reading = await engine.read({
        kind: 'read',
        input: given.input,
        ...(format.value !== '' && { format: format.value }),
        ...(day.value !== '' && { referenceDate: day.value }),
      })
      if (reading && run === latest) await showReading(reading, given, run)
    } catch (error) {
      if (run !== latest) return
      results.hidden = true
      status.textContent = `This could not be read. ${error instanceof Error ? error.message : ''}`
    } finally {
      if (run === latest) results.removeAttribute('aria-busy')
    }
  }
  const input = createInput((given) => void read(given))
  format.append(...formatNames.map((name) => element('option', { value: name }, name)))
  format.addEventListener('change', () => void read(input.given()))
  day.addEventListener('change', () => void read(input.given()))
  more.addEventListener('click', () => void addRows(latest))
}

function summaryOf({ entryCount, messageCount, format, digestDate }: Reading): string {
  const entries = entryCount === 0 ? 'No entry was found' : counted(entryCount, 'entry', 'entries')
  const recognised = format === undefined ? 'no format recognises this' : `read as ${format}`
  const date = digestDate === undefined ? '' : ` The digest is dated ${digestDate}.`
  const messages = messageCount === 0 ? '' : ` ${counted(messageCount, 'message', 'messages')}.`
  return `${entries}, ${recognised}.${date}${messages}`
}
