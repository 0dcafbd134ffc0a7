import example from '../../examples/daily-papers.txt'
import { byId } from './dom.ts'

/** A field of text is slow with more than this; it is kept aside, and named. */
const FIELD_LENGTH = 200_000
const TYPING_PAUSE = 250

/** A digest that was given: its text, or the bytes of its file, which may come late or not at all. */
export type Given = string | Promise<Uint8Array>

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
    read(next)
  }
  const takeAside = (next: Given, name: string, { size }: Blob): void => {
    field.value = ''
    taken.textContent = `${name}, ${sizeText(size)}`
    take(next)
  }
  const takeText = (text: string): void => {
    if (text.length > FIELD_LENGTH) return takeAside(text, 'Pasted text', new Blob([text]))
    field.value = text
    taken.textContent = ''
    take(text === '' ? undefined : field.value)
  }
  const takeFile = (chosen: File): void => takeAside(bytesOf(chosen), chosen.name, chosen)
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
    if (chosen) takeFile(chosen)
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
function takeDrops(takeText: (text: string) => void, takeFile: (file: File) => void): void {
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
    if (dropped) takeFile(dropped)
    else takeText(event.dataTransfer?.getData('text/plain') ?? '')
  })
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new Error(`${file.name} is a folder, or a file that the browser cannot open.`)
  }
}

function sizeText(bytes: number): string {
  return bytes < 10_000
    ? `${bytes.toLocaleString('en')} bytes`
    : `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}
