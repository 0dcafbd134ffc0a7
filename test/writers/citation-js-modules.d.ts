/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    format(format: string, options?: object): unknown
  }
  export const logger: { readonly _log: readonly unknown[] }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
