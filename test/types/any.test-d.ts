import { describe, expectTypeOf, test } from 'vitest'
import type { AnyPaths } from './any.ts'
import type { PublicTypes, PublicValues } from './public.ts'

type Planted = ReturnType<typeof JSON.parse>

describe('the public signatures hold no any', () => {
  test('in functions and values', () => {
    expectTypeOf<AnyPaths<PublicValues>>().toEqualTypeOf<never>()
  })

  test('in types', () => {
    expectTypeOf<AnyPaths<PublicTypes>>().toEqualTypeOf<never>()
  })
})

describe('any is found', () => {
  test('alone', () => {
    expectTypeOf<AnyPaths<Planted, 'T'>>().toEqualTypeOf<'T'>()
  })

  test('in a parameter, in a result, in a list and in an optional key', () => {
    expectTypeOf<AnyPaths<(value: Planted) => string>>().toEqualTypeOf<'(parameters)[]'>()
    expectTypeOf<AnyPaths<() => Planted>>().toEqualTypeOf<'(result)'>()
    expectTypeOf<AnyPaths<{ list: readonly Planted[] }>>().toEqualTypeOf<'.list[]'>()
    expectTypeOf<AnyPaths<{ key?: Planted }>>().toEqualTypeOf<'.key'>()
  })

  test('in what a generator yields, and not in how it is made', () => {
    expectTypeOf<
      AnyPaths<AsyncGenerator<Planted, void, undefined>>
    >().toEqualTypeOf<'(generator)[]'>()
    expectTypeOf<AnyPaths<AsyncGenerator<string, void, undefined>>>().toEqualTypeOf<never>()
  })

  test('in one member of a union', () => {
    expectTypeOf<AnyPaths<{ key: string | { deep: Planted } }>>().toEqualTypeOf<'.key.deep'>()
  })

  test('and unknown is not', () => {
    expectTypeOf<AnyPaths<{ key: unknown }>>().toEqualTypeOf<never>()
  })
})
