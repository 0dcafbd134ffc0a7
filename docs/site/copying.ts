import { byId } from './dom.ts'
import type { Engine } from './engine.ts'
import type { CopyForm } from './protocol.ts'

const FORMS: Readonly<Record<string, CopyForm>> = {
  'copy-json': 'JSON',
  'copy-csv': 'CSV',
  'copy-csl': 'CSL',
}

/** Copies what was read. Where the browser refuses that, the text is shown to be copied by hand. */
export function createCopyButtons(engine: Engine, status: HTMLElement): { reset(): void } {
  const byHand = byId('by-hand', HTMLDivElement)
  const output = byId('output', HTMLTextAreaElement)

  const copy = async (form: CopyForm): Promise<void> => {
    byHand.hidden = true
    const text = await engine.copy(form)
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = `Copied as ${form}.`
    } catch {
      byHand.hidden = false
      output.value = text
      output.select()
      status.textContent = `The browser does not let the page copy. The ${form} is below, selected, for you to copy.`
    }
  }
  for (const [id, form] of Object.entries(FORMS)) {
    byId(id, HTMLButtonElement).addEventListener('click', () => void copy(form))
  }
  return {
    reset() {
      byHand.hidden = true
      output.value = ''
    },
  }
}
