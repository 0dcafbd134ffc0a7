import { describe, expect, test } from 'vitest'
import { unwrap } from '../../src/fields/links.ts'

describe('an address', () => {
  test.each([
    [
      'https://click.example.org/CL0/https:%2F%2Fexample.org%2Fa%3Fb=c/1/0000-0000/xyz=12',
      'https://example.org/a?b=c',
    ],
    [
      'http://click.example.org/CL0/http:%2F%2Fexample.org%2Fa(25)1/1/0/x',
      'http://example.org/a(25)1',
    ],
    ['https://a.b.awstrack.me/L0/https:%2F%2Fexample.org%2Fa/1/0/x', 'https://example.org/a'],
    ['https://click.example.org/CL0/https%3A%2F%2Fexample.org%2Fa/1/0/x', 'https://example.org/a'],
    [
      'https://click.example.org/CL0/https:%2F%2Farxiv.org%2Fabs%2F2401.00001%3Futm_source=mail/1/0/x',
      'https://arxiv.org/abs/2401.00001',
    ],
  ])('that counts clicks and holds another is that one: %s', (url, target) => {
    expect(unwrap(url)).toBe(target)
  })

  test.each([
    'https://click.example.org/CL0/abcdef/1/0/x',
    'https://example.org/a/CL0/',
    'https://example.org/?a=/CL0/https:%2F%2Fexample.com%2F',
    'https://example.org/ls/click?upn=u001.abc',
  ])('that holds no other stays as it is: %s', (url) => {
    expect(unwrap(url)).toBe(url)
  })

  test.each([
    ['https://example.org/a?utm_source=mail', 'https://example.org/a'],
    ['https://example.org/a?b=c&utm_source=mail&d=e', 'https://example.org/a?b=c&d=e'],
    ['https://example.org/a?utm_source=mail&utm_medium=x#f', 'https://example.org/a#f'],
    ['https://example.org/a#utm_source', 'https://example.org/a#utm_source'],
    ['https://example.org/utm_source?b', 'https://example.org/utm_source?b'],
    ['https://example.org/a?b=utm_source', 'https://example.org/a?b=utm_source'],
  ])('loses what tells of a campaign, and nothing else: %s', (url, left) => {
    expect(unwrap(url)).toBe(left)
  })
})
