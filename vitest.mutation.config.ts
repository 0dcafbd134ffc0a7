import { defineConfig } from 'vitest/config'

/**
 * The tests that mutants of the core run against: those that come to it by the shortest way. Reading modules is most of
 * a run with a mutant, so they are read once for all files.
 */
export default defineConfig({
  test: {
    include: [
      'test/unit/{assemble,customs,fixtures,normalize,normalize-*,tokenize,unwrap}.test.ts',
      'test/unit/{assemble,dates,fields,lines,markup,readers,refiners,tokens}-*.test.ts',
    ],
    isolate: false,
  },
})
