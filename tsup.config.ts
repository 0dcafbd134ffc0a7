import { defineConfig } from 'tsup'
import { bundled } from './scripts/bundled.mjs'
import { entryPoints } from './scripts/entry-points.mjs'

export default defineConfig({
  entry: [...entryPoints, 'src/cli/main.ts'],
  format: 'esm',
  target: ['node20', 'es2022'],
  splitting: true,
  dts: { entry: entryPoints },
  // The output is readable as it is; maps would multiply the size of an install.
  sourcemap: false,
  clean: true,
  noExternal: bundled,
  silent: true,
})
