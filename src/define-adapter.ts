import type { Adapter } from './contracts.ts'

/**
 * Defines an adapter, with its types: one that accepts `text` gets a string, one that accepts a `value` an object.
 *
 * @example
 * ```ts
 * import { defineAdapter, parseDigest } from 'undigest'
 *
 * const titles = defineAdapter({
 *   name: 'titles',
 *   accepts: 'text',
 *   detect: (head) => head.startsWith('TITLES'),
 *   read: (text) => ({
 *     records: text.split('\n').slice(1).map((value) => ({ fields: [{ label: 'title', value }] })),
 *   }),
 * })
 * parseDigest('TITLES\nOne\nTwo', { adapters: [titles] }).entries[1].title // 'Two'
 * ```
 */
export function defineAdapter<Accepts extends Adapter['accepts']>(
  adapter: Extract<Adapter, Record<'accepts', Accepts>> & Readonly<Record<'accepts', Accepts>>,
): Extract<Adapter, Record<'accepts', Accepts>> {
  return adapter
}
