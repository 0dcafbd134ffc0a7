import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tocMail } from '../../src/adapters/toc-mail.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'
import { articleOf, BIORXIV, mailOf, NCBI, opaque, rowsOf, titleOf } from './toc-mail-mails.ts'

const options = { adapters: [tocMail()], format: 'toc-mail' }
const read = (mail: string | Uint8Array): Digest => parseDigest(mail, options)
const rulesOf = (mail: string): string[] => read(mail).messages.map(({ ruleId }) => ruleId)

describe('what has no articles', () => {
  test.each([
    '',
    ' \r\n ',
    'Moths fly at night.',
    '<p>Moths fly at night.</p>',
    '<a href="https://example.org/">Home</a>',
    '{"a": 1}',
    '<',
    'doi:',
    'doi:10.1234/m.1',
    '<p>doi:10.1234/m.1</p>',
  ])('says so: %j', (mail) => {
    expect(read(mail).entries).toEqual([])
    expect(rulesOf(mail)).toEqual(['no-entries'])
  })

  test('is a mail with advertisements alone', () => {
    const ads = [1, 2, 3].map((number) =>
      rowsOf(titleOf('Buy one of our many lamps', opaque(`${number}`))),
    )
    expect(read(mailOf(...ads)).entries).toEqual([])
  })
})

describe('a mail that breaks off', () => {
  const mail = mailOf(articleOf(1), articleOf(2))

  test('has the articles before that, and says so at its end', () => {
    const cut = mail.slice(0, mail.indexOf('Moth number 2'))
    const { entries, messages } = read(cut)
    expect(entries).toHaveLength(1)
    expect(messages.at(-1)).toMatchObject({
      ruleId: 'input-truncated',
      place: { offset: cut.length },
    })
  })

  test('says so where it is a part of a mail', () => {
    expect(rulesOf(`${articleOf(1)}<a href="https://exam`)).toContain('input-truncated')
  })

  test('anywhere has no more than the whole', suite, () => {
    forAll(fc.nat(mail.length - 10), (length) => {
      const { entries, messages } = read(mail.slice(0, length))
      expect(entries.length).toBeLessThanOrEqual(2)
      expect(entries.length === 2 || messages.length > 0).toBe(true)
    })
  })
})

describe('an article stands from its first line to its last', () => {
  const runOf = (mail: string): string => {
    const { start, end } = read(mail).entries[0]!.position!
    return mail.slice(start.offset, end.offset)
  }

  test('where its statement stands above its title', () => {
    const mail = '2345. J Moths. 2026. doi: 10.1234/m.1.\n\nMoths in the dark\n'
    expect(runOf(mail)).toBe(mail.trimEnd())
  })

  test('where the parser moves its lines out of a table', () => {
    const title = `<p><a href="https://example.org/doi/10.1234/m.1">Moths in the dark</a></p>`
    const mail = `<table><tr><td>${title}</td></tr>Ada Sample, Bo Example</table>doi:10.1234/m.1`
    const [entry] = parseDigest(mail, { ...options, places: true }).entries
    for (const { start, end } of [entry!.position!, ...Object.values(entry!.places!)])
      expect(start.offset).toBeLessThan(end.offset)
  })

  test('where a mark stands above its names', () => {
    const below = ['Full text', 'Ada Sample, Bo Example', 'doi:10.1234/m.1']
    const mail = mailOf(rowsOf(titleOf('Moths in the dark', opaque('a')), ...below))
    const { authors } = parseDigest(mail, { ...options, places: true }).entries[0]!.places!
    expect(mail.slice(authors!.start.offset, authors!.end.offset)).toContain('Bo Example')
  })
})

describe('hostile mails do no harm', () => {
  test('elements that are nested too deeply', () => {
    expect(rulesOf('<table><tr><td>'.repeat(30_000))).toEqual(['too-deep', 'no-entries'])
  })

  test('bytes that are no text', () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x00, 0x80])).entries).toEqual([])
  })

  test('what is not shown is not read', () => {
    const hidden = `<div style="display: none">${articleOf(1)}</div><script>"${articleOf(2)}"</script>`
    expect(read(mailOf(hidden, articleOf(3))).entries).toHaveLength(1)
  })

  test('addresses that lead nowhere', () => {
    for (const href of ['javascript:alert(1)', 'mailto:a@b.org', '#top', '', 'http://']) {
      const mail = mailOf(
        rowsOf(titleOf('Moths in the dark', href), 'Ada Sample', 'doi:10.1234/m.1'),
      )
      for (const { url } of read(mail).entries) expect(url).toBe(undefined)
    }
  })

  test('any change of any mail', suite, () => {
    const mails = fc.constantFrom(mailOf(articleOf(1), articleOf(2)), NCBI, BIORXIV)
    forAll(fc.tuple(mails, fc.nat(4000), fc.nat(50), fc.string()), ([mail, at, length, text]) => {
      const changed = mail.slice(0, at) + text + mail.slice(at + length)
      const { entries, boilerplate } = read(changed)
      for (const { position } of entries) {
        const shown = changed.slice(position?.start.offset, position?.end.offset)
        expect(shown.trim()).not.toBe('')
      }
      for (const { start, end } of boilerplate) expect(end.offset).toBeGreaterThan(start.offset)
    })
  })
})
