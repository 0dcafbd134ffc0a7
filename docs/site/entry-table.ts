import { byId, element } from './dom.ts'
import { moveFocus } from './grid-keys.ts'
import type { Place, Row } from './protocol.ts'

/** What happens when a cell is pointed at, or has the focus. */
export type ShowPlace = (place: Place, what: string) => void

/** The entries as a grid: one stop for the Tab key, and the arrow keys go from cell to cell. */
export interface EntryTable {
  start(columns: readonly string[], entryCount: number): void
  add(rows: readonly Row[]): void
}

export function createEntryTable(showPlace: ShowPlace): EntryTable {
  const table = byId('entries', HTMLTableElement)
  const body = table.tBodies[0] ?? table.createTBody()
  const places = new WeakMap<Element, { place: Place; what: string }>()
  let columns: readonly string[] = []

  const point = ({ target }: Event): void => {
    const cell = target instanceof Element ? target.closest('th, td') : null
    const found = cell && places.get(cell)
    if (found) showPlace(found.place, found.what)
  }
  const fill = (
    cell: HTMLElement,
    what: string,
    { place }: { readonly place?: Place },
  ): HTMLElement => {
    if (!place) return cell
    places.set(cell, { place, what })
    cell.setAttribute(
      'aria-description',
      place.ofEntry ? `in its entry, ${place.lines}` : place.lines,
    )
    return cell
  }
  const rowOf = (row: Row, number: number): HTMLElement => {
    const name = `Entry ${number}`
    const head = element('th', { scope: 'row', role: 'rowheader', tabindex: '-1' }, String(number))
    head.setAttribute('aria-label', name)
    const cells = row.cells.map((cell, index) => {
      const heading = columns[index] ?? ''
      const what = cell.place?.ofEntry
        ? `${heading}, somewhere in entry ${number}`
        : `${heading}, entry ${number}`
      const made = element(
        'td',
        { role: 'gridcell', tabindex: '-1', 'data-heading': heading },
        element('div', {}, cell.text),
      )
      return fill(made, what, cell)
    })
    return element(
      'tr',
      { role: 'row', 'aria-rowindex': String(number + 1) },
      fill(head, name, row),
      ...cells,
    )
  }
  table.addEventListener('focusin', (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    for (const cell of table.querySelectorAll('[tabindex="0"]')) cell.setAttribute('tabindex', '-1')
    target.tabIndex = 0
    point(event)
  })
  table.addEventListener('mouseover', point)
  table.addEventListener('keydown', (event) => moveFocus(table, event))

  return {
    start(headings, entryCount) {
      columns = headings
      table.setAttribute('aria-rowcount', String(entryCount + 1))
      const names = ['No.', ...headings]
      const cells = names.map((name) => element('th', { scope: 'col', role: 'columnheader' }, name))
      table.tHead?.replaceChildren(element('tr', { role: 'row', 'aria-rowindex': '1' }, ...cells))
      body.replaceChildren()
    },
    add(rows) {
      const before = body.rows.length
      body.append(...rows.map((row, index) => rowOf(row, before + index + 1)))
      if (before === 0) body.querySelector<HTMLElement>('th')?.setAttribute('tabindex', '0')
    },
  }
}
