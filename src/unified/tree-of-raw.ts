import type { DigestMessage, Point, Position, RawDigest, RawField, RawRecord } from '../types.ts'
import type { Read } from './raw.ts'
import type {
  DigestBoilerplateNode,
  DigestContent,
  DigestEntryNode,
  DigestFieldNode,
  DigestRoot,
} from './tree.ts'

/** How a text that was read relates to the source. */
export interface View {
  /** The text that the adapter read; empty where it read a value. */
  readonly text: string
  /** The place in the source of a run of that text. */
  readonly placeOf: (run: Position) => Position | undefined
}

/** The tree of what was read. */
export function treeOfRaw(
  { adapter, raw }: Read,
  view: View,
  position: Position | undefined,
): DigestRoot {
  const { date, declaredCount } = raw
  return {
    type: 'digest',
    ...(adapter && { format: adapter.name }),
    ...(adapter?.customs && { customs: [...adapter.customs] }),
    ...(date && { date: fieldIn({ label: 'published', ...date }, view) }),
    ...(declaredCount !== undefined && { declaredCount }),
    messages: raw.messages.map((found) => messageIn(found, view)),
    children: contentOf(raw, view),
    ...(position && { position }),
  }
}

/** Entries and boilerplate as one list. Each of the two keeps its own order, whatever the adapter made of that. */
function contentOf({ records, boilerplate }: RawDigest, view: View): DigestContent[] {
  const content: DigestContent[] = []
  let next = 0
  const addBoilerplate = (before: number): void => {
    for (; next < boilerplate.length && boilerplate[next]!.start.offset < before; next += 1)
      content.push(boilerplateNode(boilerplate[next]!, view))
  }
  for (const record of records) {
    addBoilerplate(record.position?.start.offset ?? 0)
    content.push(entryNode(record, view))
  }
  addBoilerplate(Number.POSITIVE_INFINITY)
  return content
}

function boilerplateNode(run: Position, { text, placeOf }: View): DigestBoilerplateNode {
  const value = text.slice(run.start.offset, run.end.offset)
  return { type: 'boilerplate', value, ...positionIn(placeOf(run)) }
}

function entryNode({ fields, pointer, position }: RawRecord, view: View): DigestEntryNode {
  return {
    type: 'entry',
    ...(pointer !== undefined && { pointer }),
    children: fields.map((field): DigestFieldNode => ({ type: 'field', ...fieldIn(field, view) })),
    ...positionIn(position && view.placeOf(position)),
  }
}

function fieldIn({ position, ...field }: RawField, { placeOf }: View): RawField {
  return { ...field, ...positionIn(position && placeOf(position)) }
}

function positionIn(position: Position | undefined): { position?: Position } {
  return position ? { position } : {}
}

function messageIn(found: DigestMessage, { placeOf }: View): DigestMessage {
  const { place, ...rest } = found
  if (!place) return found
  const isRun = 'start' in place
  const mapped = placeOf(isRun ? place : { start: place, end: behind(place) })
  return mapped ? { ...rest, place: isRun ? mapped : mapped.start } : rest
}

function behind({ line, column, offset }: Point): Point {
  return { line, column: column + 1, offset: offset + 1 }
}
