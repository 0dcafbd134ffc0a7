import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { hastToDigest, mdastToDigest } from '../../src/unified.ts'
import { hast, mdast } from './nested-trees.ts'

const timed = { timeout: 60_000 }
describe('a tree of 100,000 nested nodes is read', timed, () => {
  test.each(['div', 'span', 'a', 'ul', 'pre'])('of HTML, each a %s', (tagName) => {
    const tree = unified().use(hastToDigest).runSync(hast(100_000, tagName))
    expect(tree).toMatchObject({ type: 'digest', children: [] })
  })

  test('of Markdown', () => {
    const tree = unified().use(mdastToDigest).runSync(mdast(100_000))
    expect(tree).toMatchObject({ type: 'digest', children: [] })
  })
})
