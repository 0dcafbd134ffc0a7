import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line that any script can read: `12 passed, 0 failed, 1 skipped`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      // Files that do not load and hooks that throw are no tests, and fail all the same.
      for (const suite of [module, ...module.children.allSuites()]) {
        count.failed += suite.errors().length
      }
      for (const test of module.children.allTests()) count[test.result().state] += 1
    }
    const skipped = count.skipped + count.pending
    const line = `${count.passed} passed, ${count.failed} failed`
    console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line)
  }
}
