import { describe, expect, test } from 'vitest'
import { type ModelSize, modelSizes } from '../../src/extractors.ts'
import { field } from './read.ts'

const sizes = (abstract: string): readonly ModelSize[] =>
  (field(modelSizes, { abstract }) ?? []) as readonly ModelSize[]

const raws = (abstract: string): readonly string[] => sizes(abstract).map(({ raw }) => raw)

describe('the number of parameters', () => {
  test.each([
    ['A model of 7B parameters.', 7e9, '7B'],
    ['A 1.5B-parameter model.', 1.5e9, '1.5B'],
    ['A model with 70 billion parameters.', 70e9, '70 billion'],
    ['A 2-billion-parameter model.', 2e9, '2-billion'],
    ['A network of 125M params.', 125e6, '125M'],
    ['A network of 281K parameters.', 281e3, '281K'],
    ['A model of 1T parameters.', 1e12, '1T'],
    ['A 0.5B model.', 0.5e9, '0.5B'],
    ['7 billion (B) parameters are enough.', 7e9, '7 billion'],
    ['A model with 456 billion total parameters.', 456e9, '456 billion'],
  ])('is read from %j', (text, parameters, raw) => {
    expect(sizes(text)).toEqual([{ parameters, raw }])
  })

  test.each([
    ['The largest 7B dense language model.', '7B'],
    ['An open 14B video generation model.', '14B'],
    ['We distil a 70B teacher.', '70B'],
    ['A 3B VLM sees more.', '3B'],
    ['A 760M MoT model is enough.', '760M'],
    ['It helps at 7B-scale.', '7B'],
    ['Our 32B variant wins.', '32B'],
    ['A language model (7B) is trained.', '7B'],
    ['We train language models ranging from 300M to 1.5B.', '300M'],
    ['Models of up to 70B are tried.', '70B'],
  ])('may be that of a model: %s', (text, raw) => {
    expect(raws(text)).toContain(raw)
  })

  test('is that of one expert, where there are several', () => {
    expect(sizes('We use an 8x7B model.')).toEqual([{ parameters: 7e9, experts: 8, raw: '8x7B' }])
    expect(sizes('A 16times3.8B MoE model.')).toMatchObject([{ parameters: 3.8e9, experts: 16 }])
  })

  test.each([
    ['A model with 3B active parameters.', 3e9, '3B'],
    ['Only 6.6 billion activated parameters are used.', 6.6e9, '6.6 billion'],
  ])('may be that of the active ones: %s', (text, parameters, raw) => {
    expect(sizes(text)).toEqual([{ parameters, active: true, raw }])
  })

  test('is read for each size of a list or a range', () => {
    expect(raws('Models of 0.5B, 1.8B, 3.8B, and 7B parameters.')).toEqual([
      '0.5B',
      '1.8B',
      '3.8B',
      '7B',
    ])
    expect(raws('It holds for 7B/14B models.')).toEqual(['7B', '14B'])
    expect(raws('It holds for 54 billion and 141 billion parameters.')).toHaveLength(2)
    expect(raws('It holds from 1B-64B parameters.')).toEqual(['1B', '64B'])
  })
})

test('a number far from another one counts by itself', () => {
  expect(raws('A 7B or whatever else you may want to call it, and a 3B model.')).toEqual(['3B'])
})

describe('the name of a model', () => {
  test.each([
    ['We fine-tune Sheep-7B on text.', ['7B']],
    ['We fine-tune Llama-3.1-8B-Instruct.', ['8B']],
    ['We fine-tune Sheep-2-Chat-13b.', ['13b']],
    ['We fine-tune Sheep 3 8B and Sheep2 70B.', ['8B', '70B']],
    ['We fine-tune Sheep-7B and 13B.', ['7B', '13B']],
    ['We fine-tune Sheep-30B-A3B.', ['30B', 'A3B']],
    ['We fine-tune Flock-8x7B-Instruct.', ['8x7B']],
    ['We fine-tune Pythia-160M.', ['160M']],
    ['We fine-tune SheepLM-360M.', ['360M']],
    ['We fine-tune the Sheep-1T model.', ['1T']],
  ])('ends in its size: %s', (text, expected) => {
    expect(raws(text)).toEqual(expected)
  })

  test('tells which parameters are active', () => {
    expect(sizes('We fine-tune Sheep-30B-A3B.')).toEqual([
      { parameters: 30e9, raw: '30B' },
      { parameters: 3e9, active: true, raw: 'A3B' },
    ])
  })

  test.each([
    'We pre-train on Meadow-100B, a large-scale dataset of sheep.',
    'We pre-train on the dataset Meadow-100B.',
    'We pre-train on the Meadow-100B dataset.',
    'We pre-train on LAION-5B and SA-1B.',
    'We pre-train on Meadow-10M.',
    'We extend Sheep-1M to long contexts and fine-tune it.',
    'We pre-train on Meadow-1T.',
    'See Fig. 2B of the neural tissue.',
    'The expression of IL-1B in sheep.',
    'Chromosome 7B of wheat carries it.',
    'The B2B and T2T tasks of a neural network.',
  ])('is no dataset, gene or figure: %s', (text) => {
    expect(raws(text)).toEqual([])
  })

  test('that is said to be a dataset once is none anywhere', () => {
    const fields = {
      title: 'Meadow-100B: Learning to Sleep',
      abstract: 'We introduce Meadow-100B, a dataset for fine-tuning. Meadow-100B is large.',
    }
    expect(field(modelSizes, fields)).toBeUndefined()
  })
})

describe('no size is', () => {
  test.each([
    'The project cost $5B.',
    'We raised €3B for a model.',
    'It is trained on 3B tokens.',
    'It is trained on 300B high-quality tokens.',
    'It learns from 10B images and 1.3 billion pairs.',
    'It has 1B users.',
    'It is spoken by 1.5 billion people.',
    'We trained models on 100B transitions.',
    'A 1M-token context.',
    'A corpus of 1B pixel-level annotations.',
    'We write 103B agent-specific data.',
    'There are 2M models on the hub.',
    'We use 12M text-image pairs for a model.',
    'The 2B or not 2B question.',
    'A wall 3.5m long and 2m high.',
    'The pair costs 1,300M in all.',
    'It has 0.5M trainable parameters.',
    'It adds only 5M parameters.',
    'It has 2B fewer parameters.',
    'On 3B and 20B tokens we train.',
    'Between 1970B and 1980.',
    'See https://example.org/Sheep-7B-model for more.',
    'A gap of 1.5-1.8B in neural tissue.',
    'The a7B of neural tissue, and A7B.',
    '4t of hay and 3.5m of rope for a transformer.',
    'No number at all.',
  ])('in %j', (text) => {
    expect(raws(text)).toEqual([])
  })

  test('in an entry without texts', () => {
    expect(field(modelSizes, {})).toBeUndefined()
  })
})

describe('sizes', () => {
  test('are listed once, in order, from the title on', () => {
    const fields = {
      title: 'A 7B Model',
      abstract: 'Our 3B model and our 7 billion parameter model beat a 70B model.',
      Comments: 'The 13B model is in the appendix',
    }
    expect(field(modelSizes, fields)).toMatchObject([
      { raw: '7B' },
      { raw: '3B' },
      { raw: '70B' },
      { raw: '13B' },
    ])
  })

  test('with other experts or other active parameters are others', () => {
    const text = 'A 7B model, an 8x7B model, and one with 7B active parameters.'
    expect(sizes(text)).toHaveLength(3)
  })
})
