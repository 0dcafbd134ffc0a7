import { expect, test } from 'vitest'
import { unwrap } from '../../src/fields/links.ts'
import { growth } from './growth.ts'

test('to unwrap an address of any length takes linear time', async () => {
  for (const piece of ['utm_a=b&', '?utm_', '#', '/CL0/https:%2F%2F'])
    expect(
      await growth((size) => unwrap(`https://a.org/?${piece.repeat(size)}`), 64_000),
    ).toBeLessThan(3)
})
