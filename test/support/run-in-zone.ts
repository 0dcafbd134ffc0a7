import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'

/** A script that was built for Node, in a folder of its own. */
export interface Script {
  /** What it prints about an input in a time zone. */
  run(input: string, zone: string): string
  remove(): void
}

export async function buildScript(entry: string): Promise<Script> {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-'))
  await build({
    entry: { script: entry },
    outDir: folder,
    outExtension: () => ({ js: '.mjs' }),
    format: 'esm',
    config: false,
    silent: true,
    noExternal: [/./],
  })
  return {
    run: (input, TZ) =>
      execFileSync(process.execPath, [join(folder, 'script.mjs')], {
        input,
        encoding: 'utf8',
        env: { ...process.env, TZ },
        maxBuffer: 2 ** 29,
      }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
