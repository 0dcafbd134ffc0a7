import type { Digest, DigestMessage, Point, Position } from '../../src/types.ts'

/** A digest as fixtures describe it: places are the numbers of their lines, messages are texts. */
export function readable({ messages, ...digest }: Digest): unknown {
  return { ...withLines(digest), messages: messages.map(readableMessage) }
}

/** `byline-missing 3-5` */
export function readableMessage({ ruleId, place }: DigestMessage): string {
  return place ? `${ruleId} ${linesOf(place)}` : ruleId
}

/** The part of a value that an expectation speaks about; `null` for what is absent. */
export function reducedTo(expected: unknown, actual: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item: unknown, index) => reducedTo(expected[index], item))
  }
  if (!isObject(expected) || !isObject(actual)) return actual
  const keys = Object.keys(expected)
  return Object.fromEntries(keys.map((key) => [key, reducedTo(expected[key], actual[key] ?? null)]))
}

function withLines(value: object): object {
  return JSON.parse(JSON.stringify(value), (_, inside: unknown) =>
    isPosition(inside) ? linesOf(inside) : inside,
  ) as object
}

function linesOf(place: Point | Position): string {
  if (!isPosition(place)) return String(place.line)
  const { start, end } = place
  return start.line === end.line ? String(start.line) : `${start.line}-${end.line}`
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && 'start' in value && 'end' in value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
