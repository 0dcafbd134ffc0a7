import type { Point, Position } from '../../types.ts'

/** A line on which something is visible, without the white space around it. */
export interface Line {
  readonly text: string
  /** Its number, counted from 1. */
  readonly number: number
  /** Where its first visible character stands, counted from 1. */
  readonly column: number
  /** The same, from the start of the text. */
  readonly offset: number
}

/** Cuts a text that comes in pieces into its lines. */
export interface LineCutter {
  /** Takes the next piece, which may end anywhere. */
  readonly push: (text: string) => void
  /** Ends the text, and tells where that is. */
  readonly finish: () => Point
}

/** Starts to cut a text, and hands over each line on which something is visible. */
export function createLineCutter(take: (line: Line) => void): LineCutter {
  /** The beginning of a line whose end has not come yet. It is joined once, so that many short pieces take linear time. */
  let begun = ''
  let number = 1
  let offset = 0
  let isAfterReturn = false

  return { push, finish }

  function push(text: string): void {
    if (text === '') return
    let from = 0
    if (isAfterReturn && text.startsWith('\n')) {
      from = 1
      offset += 1
    }
    isAfterReturn = text.endsWith('\r')
    if (text.includes('\r')) {
      for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
        if (index >= from) from = endLine(text, from, index, ending.length)
      }
    } else {
      for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from))
        from = endLine(text, from, to, 1)
    }
    begun += from === 0 ? text : text.slice(from)
  }

  function finish(): Point {
    const end = { line: number, column: begun.length + 1, offset: offset + begun.length }
    endLine('', 0, 0, 0)
    return end
  }

  /** Ends a line in a piece of the text, and tells where the next one begins in it. */
  function endLine(text: string, from: number, to: number, ending: number): number {
    const line = begun + text.slice(from, to)
    const visible = line.trim()
    if (visible !== '') {
      const indent = line.length === visible.length ? 0 : line.length - line.trimStart().length
      take({ text: visible, number, column: indent + 1, offset: offset + indent })
    }
    begun = ''
    number += 1
    offset += line.length + ending
    return to + ending
  }
}

/** From the first visible character of one line to the last one of another. */
export function positionOf(first: Line, last: Line = first): Position {
  const { text, number, column, offset } = last
  return {
    start: { line: first.number, column: first.column, offset: first.offset },
    end: { line: number, column: column + text.length, offset: offset + text.length },
  }
}
