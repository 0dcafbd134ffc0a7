import { config } from 'zod'
import { startPage } from './page.ts'
import { startWorker } from './worker.ts'

// The policy of the page forbids code that is made of strings, so zod need not try.
config({ jitless: true })

if ('document' in globalThis) startPage(document.currentScript?.textContent ?? '')
else startWorker()
