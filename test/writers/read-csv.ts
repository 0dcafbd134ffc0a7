/** The cells of a file after RFC 4180. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at)
    rows.at(-1)?.push(cell)
    if (text[end] === ',') at = end + 1
    else if (text.startsWith('\r\n', end)) {
      rows.push([])
      at = end + 2
    } else throw new Error(`Expected a comma or CRLF at ${end}`)
  }
  return rows.slice(0, -1)
}

interface Cell {
  cell: string
  end: number
}

function plainCell(text: string, at: number): Cell {
  let end = at
  while (end < text.length && !',"\r\n'.includes(text[end]!)) end += 1
  return { cell: text.slice(at, end), end }
}

function quotedCell(text: string, at: number): Cell {
  let cell = ''
  for (let end = at; end < text.length; end += 1) {
    if (text[end] !== '"') cell += text[end]
    else if (text[end + 1] === '"') {
      cell += '"'
      end += 1
    } else return { cell, end: end + 1 }
  }
  throw new Error('A quoted cell has no end')
}
