/**
 * What the package is asked to do in every environment: read digests of all formats, join the papers, and write them. It
 * imports nothing, because each environment gets the package in a way of its own.
 *
 * @typedef {Pick<typeof import('undigest'), 'parseDigest'>} Core
 * @typedef {Pick<typeof import('undigest/adapters'), 'allAdapters'>} Adapters
 * @typedef {Pick<typeof import('undigest/merge'), 'mergeEntries'>} Merge
 * @typedef {typeof import('undigest/writers')} Writers
 * @typedef {{ name: string, text: string }} Input
 */

/**
 * @param {Core & Adapters & Merge & Writers} undigest
 * @param {readonly Input[]} inputs
 */
export function use(undigest, inputs) {
  const adapters = undigest.allAdapters()
  const digests = inputs.map(({ name, text }) => {
    const digest = undigest.parseDigest(text, { adapters, referenceDate: '2025-12-10' })
    return { name, digest }
  })
  const papers = undigest.mergeEntries(digests.flatMap(({ digest }) => digest.entries))
  return {
    formats: digests.map(({ name, digest }) => `${name}: ${digest.format}`),
    digests,
    papers,
    written: [
      undigest.toCsl(papers),
      undigest.toCsv(papers),
      undigest.toMarkdown(papers),
      undigest.toNdjson(papers),
      undigest.toText(papers),
    ],
  }
}
