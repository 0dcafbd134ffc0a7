import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { install, link, write } from '../support/project-files.ts'
import { isFile, type Page } from './blocks.ts'

/** What such a project has besides, because a page says so. */
const INSTALLED = [
  '@types',
  'rehype-parse',
  'remark-gfm',
  'remark-parse',
  'unified',
  'unist-util-inspect',
  'unist-util-visit',
  'valibot',
  'zod',
] as const

/** A folder like that of a project which has installed the package. */
export interface Consumer {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** The folder of a page, with the files of the page in it. */
  folderOf(page: Page): string
  remove(): void
}

export function createConsumer(pages: readonly Page[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-docs-'))
  const bin = join(folder, 'bin')
  const folderOf = ({ path }: Page): string => join(folder, path.replace(/\.md$/, ''))
  write(join(folder, 'package.json'), '{ "type": "module" }\n')
  link('.', join(folder, 'node_modules', 'undigest'))
  install(INSTALLED, folder)
  command(join(bin, 'undigest'), `exec '${process.execPath}' '${resolve('dist/cli/main.js')}' "$@"`)
  command(join(bin, 'npx'), 'exec "$@"')
  for (const page of pages) {
    link('examples', join(folderOf(page), 'examples'))
    for (const { title, code } of page.blocks.filter(isFile)) {
      write(join(folderOf(page), title!), code)
    }
  }
  const { NO_COLOR: _, ...env } = process.env
  return {
    folder,
    env: { ...env, PATH: [bin, dirname(process.execPath), env['PATH']].join(delimiter) },
    folderOf,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function command(path: string, script: string): void {
  write(path, `#!/bin/sh\n${script}\n`, 0o755)
}
