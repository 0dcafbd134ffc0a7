import { execFileSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { toNdjson } from '../../src/writers/ndjson.ts'
import { bareDigest, corpusDigests, fixtureDigests, fullDigest } from './digests.ts'
import { faults, withChange } from './faults.ts'
import { createValidator, readJsonSchema, readText } from './json-schema.ts'

describe('the built JSON Schema', () => {
  const schema = readJsonSchema()
  const isDigest = createValidator()
  const isEntry = createValidator('DigestEntry')

  test('is what the script makes of the built schemas', { timeout: 60_000 }, () => {
    const script = ['scripts/write-json-schema.mjs', '--print']
    expect(execFileSync(process.execPath, script, { encoding: 'utf8' })).toBe(readText())
  })

  test('is valid by draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(new Ajv2020({ strict: true }).validateSchema(schema)).toBe(true)
  })

  test('says what it is and where it lives', () => {
    expect(schema.$id).toBe('https://unpkg.com/undigest/dist/schema.json')
    expect([schema.title, schema.description]).not.toContain('')
  })

  test('describes each of its definitions', () => {
    const definitions = Object.values(schema.$defs)
    expect(definitions.filter(({ description = '' }) => description === '')).toEqual([])
  })

  test('takes a digest with every key, and one with those alone that are always there', () => {
    expect([fullDigest, bareDigest].map(isDigest)).toEqual([true, true])
  })

  test.each([...fixtureDigests, ...corpusDigests])('takes the digest of $name', ({ digest }) => {
    expect(isDigest(digest)).toBe(true)
  })

  for (const [behaviour, path, value] of faults) {
    test(`refuses ${behaviour}`, () => {
      expect(isDigest(withChange(path, value))).toBe(false)
    })
  }

  test.each([{}, { source: 'page.txt' }])('takes a line of NDJSON written with %j', (options) => {
    const line: unknown = JSON.parse(toNdjson(fullDigest.entries, options))
    expect(isEntry(line)).toBe(true)
  })

  test('takes no digest for an entry', () => {
    expect(isEntry(fullDigest)).toBe(false)
  })

  test('lets keys be that it does not name, anywhere', () => {
    const [more] = fullDigest.boilerplate
    const text = JSON.stringify(fullDigest)
    const digest: unknown = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'object' && !Array.isArray(value) ? { ...value, more } : value,
    )
    expect(isDigest(digest)).toBe(true)
  })
})
