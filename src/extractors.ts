/**
 * Ready-made field extractors: venue, model sizes, links to Hugging Face, licences.
 *
 * @packageDocumentation
 */
export type { ExtractorOf } from './extractors/extractor-of.ts'
export { type HuggingFaceLink, huggingFaceLinks } from './extractors/hugging-face-links.ts'
export { type License, licenses } from './extractors/licenses.ts'
export { type ModelSize, modelSizes } from './extractors/model-sizes.ts'
export { type Venue, venue } from './extractors/venue.ts'
