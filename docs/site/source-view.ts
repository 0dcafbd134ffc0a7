import { byId, element } from './dom.ts'
import type { Place } from './protocol.ts'

/** A page lays out this much text in no time. */
const WINDOW = 60_000

/** The source, of which a part is shown, with one place highlighted. */
export interface SourceView {
  readonly show: (text: string) => void
  /** Highlights a place and scrolls to it, but moves nothing outside of the view. */
  readonly highlight: (place: Place, what: string) => void
  readonly focus: () => void
}

export function createSourceView(): SourceView {
  const view = byId('source', HTMLPreElement)
  const label = byId('place', HTMLParagraphElement)
  const part = byId('part', HTMLParagraphElement)
  const earlier = byId('earlier', HTMLButtonElement)
  const later = byId('later', HTMLButtonElement)
  let source = ''
  let from = 0
  let mark: Place | undefined

  const render = (): void => {
    const to = Math.min(source.length, from + WINDOW)
    const inside = mark && mark.start < to && mark.end > from ? mark : undefined
    const start = inside ? Math.max(from, inside.start) : to
    const end = inside ? Math.min(to, inside.end) : to
    const content: (Node | string)[] = [source.slice(from, start)]
    if (inside) content.push(element('mark', {}, source.slice(start, end)), source.slice(end, to))
    view.replaceChildren(...content)
    part.textContent = `Characters ${from.toLocaleString('en')} to ${to.toLocaleString('en')} of ${source.length.toLocaleString('en')} are shown.`
    byId('parts', HTMLDivElement).hidden = source.length <= WINDOW
    earlier.disabled = from === 0
    later.disabled = to === source.length
  }
  const moveTo = (offset: number): void => {
    const last = Math.max(0, source.length - WINDOW)
    from = notWithinPair(source, Math.min(last, Math.max(0, offset)))
  }
  const turn = (by: number): void => {
    moveTo(from + by)
    render()
    view.scrollTop = 0
  }
  earlier.addEventListener('click', () => turn(-WINDOW))
  later.addEventListener('click', () => turn(WINDOW))

  return {
    show(text) {
      source = text
      mark = undefined
      from = 0
      label.textContent = ''
      render()
      view.scrollTop = 0
    },
    highlight(place, what) {
      const isShown = place.start >= from && place.start < from + WINDOW
      mark = place
      if (!isShown || place.end > from + WINDOW) moveTo(place.start - WINDOW / 4)
      render()
      label.textContent = `${what}: ${place.lines}`
      scrollToMark(view)
    },
    focus: () => view.focus(),
  }
}

/** A part does not begin within a character. */
function notWithinPair(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}

function scrollToMark(view: HTMLElement): void {
  const mark = view.querySelector('mark')
  if (!mark) return
  const top = mark.offsetTop
  const isInView =
    top >= view.scrollTop && top + mark.offsetHeight <= view.scrollTop + view.clientHeight
  if (!isInView) view.scrollTop = Math.max(0, top - view.clientHeight / 4)
}
