import { entryPoints } from './scripts/entry-points.mjs'

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints,
  out: 'api',
  readme: 'none',
  // Links to sources would need a remote.
  disableSources: true,
  excludeInternal: true,
  // The compiler's own errors are the business of `npm run typecheck`.
  skipErrorChecking: true,
  externalSymbolLinkMappings: { typescript: { '*': '#' } },
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: [
    'Accessor',
    'Class',
    'Constructor',
    'Function',
    'Interface',
    'Method',
    'Property',
    'TypeAlias',
    'Variable',
  ],
}
