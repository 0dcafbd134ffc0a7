import example from '../../examples/daily-papers.txt'
import { byId } from './dom.ts'

/** A field of text is slow with more than this; it is kept aside, and named. */
const FIELD_LENGTH = 200_000
const TYPING_PAUSE = 250

/** A digest that was given: its text, or the bytes of its file. */
export interface Given {
  readonly input: string | Uint8Array
  /** Where it is not in the field of text. */
  readonly name?: string
}

export interface Input {
  given(): Given | undefined
}

/** Takes digests that are typed, pasted, dropped, chosen as files, and the example. */
export function createInput(read: (given: Given | undefined) => void): Input {
  const field = byId('digest', HTMLTextAreaElement)
  const file = byId('file', HTMLInputElement)
  const taken = byId('taken', HTMLParagraphElement)
  let given: Given | undefined
  let pause: ReturnType<typeof setTimeout> | undefined

  const take = (next: Given | undefined): void => {
    clearTimeout(pause)
    given = next
    if (next?.name !== undefined) field.value = ''
    taken.textContent = next?.name === undefined ? '' : `${next.name}, ${sizeOf(next.input.length)}`
    read(next)
  }
  const takeText = (text: string): void => {
    if (text.length > FIELD_LENGTH) return take({ input: text, name: 'Pasted text' })
    field.value = text
    take(text === '' ? undefined : { input: field.value })
  }
  const takeFile = async (chosen: File): Promise<void> => {
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    take({ input: bytes, name: chosen.name })
  }
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => takeText(field.value), TYPING_PAUSE)
  })
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.length <= FIELD_LENGTH) return
    event.preventDefault()
    takeText(text)
  })
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    file.value = ''
    if (chosen) void takeFile(chosen)
  })
  byId('example', HTMLButtonElement).addEventListener('click', () => takeText(example))
  byId('clear', HTMLButtonElement).addEventListener('click', () => {
    takeText('')
    field.focus()
  })
  takeDrops(takeText, takeFile)
  return { given: () => given }
}

/** The whole page takes drops: a browser would open the file in its place. */
function takeDrops(
  takeText: (text: string) => void,
  takeFile: (file: File) => Promise<void>,
): void {
  const page = document.documentElement
  const mark = (isOver: boolean): boolean => page.classList.toggle('dropping', isOver)
  page.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(true)
  })
  page.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) mark(false)
  })
  page.addEventListener('drop', (event) => {
    mark(false)
    const [dropped] = event.dataTransfer?.files ?? []
    // A part of a text may be moved within its field.
    if (!dropped && event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    if (dropped) void takeFile(dropped)
    else takeText(event.dataTransfer?.getData('text/plain') ?? '')
  })
}

function sizeOf(length: number): string {
  return length < 10_000
    ? `${length.toLocaleString('en')} bytes`
    : `${Math.round(length / 1000).toLocaleString('en')} kB`
}
