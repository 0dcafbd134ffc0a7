import { expect, test } from 'vitest'
import type { ExtractContext } from '../../src/contracts.ts'
import { read } from '../extractors/read.ts'

test('what an extractor reports when it has returned is not told', () => {
  let late: ExtractContext['report'] | undefined
  const own = {
    extract(_: unknown, { report }: ExtractContext) {
      late = report
      report('odd', 'This is odd')
      return 1
    },
  }
  const { messages } = read({ own })
  late?.('late', 'This is late')
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['odd'])
})
