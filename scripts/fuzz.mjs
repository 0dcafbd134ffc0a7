// Builds the fuzzer into one script and runs it, with the arguments that it was given.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'tsup'

const folder = `node_modules/.cache/undigest-fuzz-${process.pid}`
try {
  await build({
    entry: { fuzz: 'test/fuzz/long.ts' },
    outDir: folder,
    outExtension: () => ({ js: '.mjs' }),
    format: 'esm',
    config: false,
    silent: true,
  })
  const parts = [`${folder}/fuzz.mjs`, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, parts, { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
