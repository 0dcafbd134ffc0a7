import { entryPoints } from './scripts/entry-points.mjs'

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'undigest',
  entryPoints,
  out: 'site',
  readme: 'README.md',
  projectDocuments: ['docs/*.md'],
  // The build of the site makes this lead there from every page.
  navigationLinks: { Playground: 'playground.html' },
  customCss: 'docs/site/pages.css',
  highlightLanguages: ['console', 'html', 'json', 'md', 'sh', 'text', 'ts', 'xml'],
  // Nothing in the site may differ from one build to the next.
  hideGenerator: true,
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
