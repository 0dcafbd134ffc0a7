import type { KnipConfig } from 'knip'
import { entryPoints } from './scripts/entry-points.mjs'

export default {
  entry: [
    ...entryPoints,
    'test/types/**/*.test-d.ts',
    'test/fuzz/long.ts',
    'test/matrix/*.mjs',
    'docs/site/{main,worker}.ts',
    'vitest.mutation.config.ts',
    '{bench,examples,scripts}/*.{ts,mjs}',
  ],
  project: ['**/*.{ts,mjs}'],
} satisfies KnipConfig
