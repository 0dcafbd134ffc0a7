import { allAdapters } from '../../src/adapters.ts'

/** Every adapter that there is; a folder of the corpus whose name is not among them is not run. */
export const adapters = allAdapters()
