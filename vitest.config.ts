import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // For machines that do other work besides: what takes too long by itself has a test of its growth.
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      // Several versions of TypeScript are installed for the consumer tests, and one of them owns the name tsc.
      checker: 'node_modules/typescript/bin/tsc',
      include: ['test/types/**/*.test-d.ts'],
    },
    reporters: ['default', './scripts/plain-reporter.ts'],
    coverage: {
      include: ['src/**'],
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
    },
  },
})
