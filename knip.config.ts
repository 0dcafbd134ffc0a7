import type { KnipConfig } from 'knip'
import { entryPoints } from './scripts/entry-points.mjs'

export default {
  entry: [
    ...entryPoints,
    'test/types/**/*.test-d.ts',
    'test/fuzz/long.ts',
    '{bench,examples,scripts}/*.{ts,mjs}',
  ],
  project: ['**/*.{ts,mjs}'],
} satisfies KnipConfig
