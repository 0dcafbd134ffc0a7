import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Writes a file of a project that a test makes, and its folder. */
export function write(path: string, text: string, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode })
}

/** Makes a path lead to a folder of this repository. */
export function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(resolve(target), path, 'junction')
}

/** Gives a project packages that are installed here. */
export function install(names: readonly string[], folder: string): void {
  for (const name of names) link(join('node_modules', name), join(folder, 'node_modules', name))
}
