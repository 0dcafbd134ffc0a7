import { byId, troubleText } from './dom.ts'
import type { Engine } from './engine.ts'
import type { CopyForm } from './protocol.ts'

const FORMS: Readonly<Record<string, CopyForm>> = {
  'copy-json': 'JSON',
  'copy-csv': 'CSV',
  'copy-csl': 'CSL',
}

interface CopyButtons {
  /** Gives up what is being copied. */
  reset(): void
}

/** Copies what was read. Where the browser refuses that, the text is shown to be copied by hand. */
export function createCopyButtons(engine: Engine, status: HTMLElement): CopyButtons {
  const byHand = byId('by-hand', HTMLDivElement)
  const output = byId('output', HTMLTextAreaElement)
  let latest = 0

  const copy = async (form: CopyForm): Promise<void> => {
    byHand.hidden = true
    const run = latest
    try {
      const text = await engine.copy(form)
      if (text === undefined || run !== latest) return
      const isCopied = await isWritten(text)
      if (run !== latest) return
      status.textContent = isCopied
        ? `Copied as ${form}.`
        : `The browser does not let the page copy. The ${form} is below, selected, for you to copy.`
      if (!isCopied) showByHand(text)
    } catch (error) {
      if (run === latest) status.textContent = troubleText('copied', error)
    }
  }
  const showByHand = (text: string): void => {
    byHand.hidden = false
    output.value = text
    output.select()
  }
  for (const [id, form] of Object.entries(FORMS)) {
    byId(id, HTMLButtonElement).addEventListener('click', () => void copy(form))
  }
  return {
    reset() {
      latest += 1
      byHand.hidden = true
      output.value = ''
    },
  }
}

async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
