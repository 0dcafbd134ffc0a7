import { defineConfig } from 'vitest/config'

const GROWTH = 'test/growth/**/*.test.ts'
const GUARDS = 'test/guards/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'behaviour',
          include: ['test/**/*.test.ts'],
          exclude: [GROWTH, GUARDS],
          // Nothing in src keeps state, so that the modules can be read once for all files: half of the time.
          isolate: false,
          // For machines that do other work besides: what takes too long by itself is told by the growth tests.
          testTimeout: 30_000,
          typecheck: {
            enabled: true,
            // Several versions of TypeScript are installed for the consumer tests, and one of them owns the name tsc.
            checker: 'node_modules/typescript/bin/tsc',
            include: ['test/types/**/*.test-d.ts'],
          },
        },
      },
      // They watch what modules do when they are read, which must not have happened before.
      { extends: true, test: { name: 'guards', include: [GUARDS], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'growth',
          include: [GROWTH],
          testTimeout: 120_000,
          fileParallelism: false,
          // The time of the process has that of all its threads, and those of the collector wait for each other.
          execArgv: ['--single-threaded-gc'],
          // After the others, since it measures time.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // One for each core: vitest would leave one of them idle.
    maxWorkers: '100%',
    reporters: ['default', './scripts/plain-reporter.ts'],
    coverage: {
      include: ['src/**'],
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
    },
  },
})
