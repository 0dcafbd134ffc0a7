import { byId, counted, element } from './dom.ts'
import type { ShowPlace } from './entry-table.ts'
import type { Note } from './protocol.ts'

/** Lists messages, each with a link to its place in the source and one to its rule in the documentation. */
export function showMessages(
  notes: readonly Note[],
  count: number,
  showPlace: ShowPlace,
  focusSource: () => void,
): void {
  const rest = count - notes.length
  byId('messages-count', HTMLParagraphElement).textContent =
    count === 0
      ? 'There are none.'
      : rest > 0
        ? `The first ${notes.length} of ${counted(count, 'message', 'messages')} are listed. The JSON has them all.`
        : ''
  byId('messages', HTMLUListElement).replaceChildren(
    ...notes.map((note) => itemOf(note, showPlace, focusSource)),
  )
}

function itemOf(note: Note, showPlace: ShowPlace, focusSource: () => void): HTMLElement {
  const { severity, reason, ruleId, details, place } = note
  const item = element(
    'li',
    { class: severity },
    element('strong', {}, severity),
    ` ${reason}. ${details === '' ? '' : `${details}. `}`,
  )
  if (place) {
    const link = element('a', { href: '#source' }, place.lines)
    const show = (): void => showPlace(place, `Message ${ruleId}`)
    link.addEventListener('mouseover', show)
    link.addEventListener('focus', show)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      show()
      focusSource()
    })
    item.append(link, ' ')
  }
  const rule = element(
    'a',
    {
      href: `documents/Messages.html#${encodeURIComponent(ruleId)}`,
      // In this one it would put an end to what was read.
      target: '_blank',
      rel: 'noopener',
      'aria-label': `${ruleId} (opens in a new tab)`,
    },
    ruleId,
  )
  item.append(rule)
  return item
}
