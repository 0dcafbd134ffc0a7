import { readFileSync } from 'node:fs'
import type { ParseOptions } from '../../src/contracts.ts'
import { parseDigest } from '../../src/index.ts'

interface Batch {
  readonly texts: readonly string[]
  readonly options: readonly ParseOptions[]
}

/** Reads every text of a batch with every one of its options, and prints the digests. */
const { texts, options } = JSON.parse(readFileSync(0, 'utf8')) as Batch
const digests = texts.flatMap((text) => options.map((each) => parseDigest(text, each)))
process.stdout.write(JSON.stringify(digests))
