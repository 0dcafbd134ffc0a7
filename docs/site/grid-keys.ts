interface Step {
  readonly row: number
  readonly column: number
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  PageUp: { row: -10, column: 0 },
  PageDown: { row: 10, column: 0 },
}

/** Moves the focus within the body of a grid, by the keys that the pattern of a grid has. */
export function moveFocus(table: HTMLTableElement, event: KeyboardEvent): void {
  const cell = event.target instanceof Element ? event.target.closest('th, td') : null
  const row = cell?.closest('tr')
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  if (!(cell instanceof HTMLTableCellElement) || !row || event.altKey || event.metaKey) return
  const goal = goalOf(event, rows, rows.indexOf(row), cell.cellIndex)
  if (!goal) return
  event.preventDefault()
  goal.focus()
}

function goalOf(
  { key, ctrlKey }: KeyboardEvent,
  rows: readonly HTMLTableRowElement[],
  row: number,
  column: number,
): HTMLElement | undefined {
  const current = rows[row]
  if (key === 'Home') return shownIn(ctrlKey ? rows[0] : current)[0]
  if (key === 'End') return shownIn(ctrlKey ? rows.at(-1) : current).at(-1)
  const step = ctrlKey ? undefined : STEPS[key]
  if (!step) return undefined
  if (step.row !== 0) return belowOrAbove(rows, row, column, step.row)
  const cells = shownIn(current)
  const at = cells.findIndex((cell) => cell.cellIndex === column)
  return cells[at + step.column]
}

/** The nearest row in that direction that shows the column; narrow screens show no empty cells. */
function belowOrAbove(
  rows: readonly HTMLTableRowElement[],
  row: number,
  column: number,
  by: number,
): HTMLElement | undefined {
  const to = Math.min(rows.length - 1, Math.max(0, row + by))
  for (let at = to; at !== row && rows[at]; at += Math.sign(by)) {
    const cell = shownIn(rows[at]).find(({ cellIndex }) => cellIndex === column)
    if (cell) return cell
  }
  return undefined
}

function shownIn(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  return [...(row?.cells ?? [])].filter((cell) => cell.offsetParent !== null)
}
