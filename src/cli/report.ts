import type { DigestMessage } from '../types.ts'
import { printable } from '../writers/printable.ts'
import { listed } from './listed.ts'
import type { Paint, PaintStyle } from './paint.ts'

type Shown = 'error' | 'warning' | 'info'

const STYLES: Readonly<Record<Shown, PaintStyle>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

/** What was found can be a whole paragraph. */
const LONGEST_ACTUAL = 80
const HALF_CHARACTER = /[\ud800-\udbff]$/

/** A message as one line: `file:line:column severity reason rule-id`. */
export function messageLine(source: string, message: DigestMessage, paint: Paint): string {
  const severity = severityOf(message)
  return lineOf(source + placeOf(message), severity, reasonOf(message), paint, message.ruleId)
}

/** An input that could not be read, as one line: `file error reason`. */
export function failureLine(source: string, reason: string, paint: Paint): string {
  return lineOf(source, 'error', reason, paint)
}

function lineOf(place: string, severity: Shown, reason: string, paint: Paint, ruleId = ''): string {
  const words = [
    printable(place),
    paint(STYLES[severity], severity),
    printable(reason),
    paint('dim', printable(ruleId)),
  ]
  return `${words.filter((word) => word !== '').join(' ')}\n`
}

function severityOf({ fatal }: DigestMessage): Shown {
  if (fatal === undefined) return 'info'
  return fatal ? 'error' : 'warning'
}

function placeOf({ place, pointer }: DigestMessage): string {
  if (pointer !== undefined) return `:${pointer}`
  if (!place) return ''
  const { line, column } = 'start' in place ? place.start : place
  return `:${line}:${column}`
}

function reasonOf({ reason, actual, expected, note }: DigestMessage): string {
  const parts = [
    withFlags(reason),
    actual === undefined ? '' : `: ${shortened(printable(actual))}`,
    expected === undefined ? '' : `, expected ${listed(expected)}`,
    note === undefined ? '' : ` (${withFlags(note)})`,
  ]
  return parts.join('')
}

function shortened(text: string): string {
  if (text.length <= LONGEST_ACTUAL) return text
  return `${text.slice(0, LONGEST_ACTUAL - 1).replace(HALF_CHARACTER, '')}…`
}

/** Messages name options of the library; here they are flags. */
function withFlags(text: string): string {
  return text.replace(/\boption ([a-z]+(?:[A-Z][a-z]+)*)/g, (_, name: string) => {
    return `option --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  })
}
