import fc from 'fast-check'

/** A paper as a page lists it. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** `owner/repo`, as the paragraphs mention them. */
  readonly repositories: readonly string[]
  readonly authorCount: number
  /** `2024-11-25` */
  readonly date: string
  readonly votes: number
  readonly comments: number
  readonly submitter: string
  readonly organization: string
}

const firstWords = [
  'Attention',
  'CARE',
  '3D',
  'GPT-4o',
  'Large',
  'Towards',
  'β-VAE',
  'Naïve',
  'A',
  'On',
  'The',
  'LLM4Code:',
  'Beyond',
  'nanoGPT:',
  'Mixture-of-Experts',
  'What',
  'Can',
  'Scaling',
  'R²',
  '[CLS]',
  '“Better”',
  '1.58-bit',
  '$\\mathcal{O}(n)$',
  'OCC-RAG:',
  '4D-LRM:',
  'ρ-1:',
  'C++',
  'Q*:',
  '数据驱动',
  '#Tags',
]
const words = [
  'Attention',
  'Is',
  'All',
  'You',
  'Need',
  'Language',
  'Models',
  'via',
  'for',
  'with',
  'the',
  'of',
  'Diffusion',
  'Transformers',
  'and',
  'Self-Play',
  'in',
  '3D',
  'Gaussian',
  'Splatting',
  'Llama-3',
  'to',
  'Text-to-Speech',
  'RLHF',
  'without',
  'Mobile-Friendly',
  '(LLMs)',
  'Few-Shot',
  'from',
  'Vision',
  '&',
  'GPT-4',
  'by',
  '128K',
  '--',
  'Papers',
]
const clauses = [
  'we propose a new method for efficient linear attention',
  'our model outperforms GPT-4 by 12.5% on MMLU',
  'the number of parameters grows from 7B to 70B',
  'recent work, e.g. by Smith et al. (2023), shows the contrary',
  'we trained on data up to Nov 25, 2024 with 16 GPUs',
  'each of 7 authors labelled 1,204 samples',
  'the loss $\\mathcal{L}(x) = x^2$ is minimised',
  'as [12] and others have shown, this is hard',
  'results on COCO, ADE20K and ImageNet-1K are state of the art',
  'it runs at 20 tok/s · 3 GiB of memory',
  'the dataset holds 3.2k images submitted by volunteers',
  'so-called "hallucinations" remain — an open problem',
  'i.e. a 2x speed-up vs. the baseline',
  'the \\textbf{Retriever} and the `Generator` are trained jointly',
]
const owners = ['facebookresearch', 'okojoalg', 'THUDM', 'a-b', 'x', 'Edge0-AI', 'vllm-project']
const names = ['raft-mlp', 'GLM-4', 'vllm', 'edge0', 'CARE_2', 'project.page', 'X']
const mentions = [
  (repository: string) => `Code is available at https://github.com/${repository}.`,
  (repository: string) => `The code (https://github.com/${repository}) is public.`,
  (repository: string) =>
    `All models and data are released on github.com/${repository}, under an open licence.`,
  (repository: string) =>
    `See https://github.com/${repository}/tree/main for the source code of all experiments.`,
]

const title: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...firstWords),
    fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 14 }),
    fc.constantFrom('', '', '', '?', '!'),
  )
  .map(([first, others, end]) => [first, ...others].join(' ') + end)

/** A title as most are: capitals, no more than one sentence. Nobody takes it for a part of an abstract. */
export const plainTitle: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words.filter((word) => /^[A-Z]/.test(word))), {
    minLength: 3,
    maxLength: 12,
  })
  .map((all) => all.join(' '))

const sentence = fc
  .tuple(
    fc.constantFrom('Moreover', 'In this paper', 'Here', 'To this end', 'Still'),
    fc.constantFrom(...clauses),
  )
  .map(([start, clause]) => `${start}, ${clause}.`)
const repository = fc
  .tuple(fc.constantFrom(...owners), fc.constantFrom(...names))
  .map((parts) => parts.join('/'))
const mention = fc
  .tuple(fc.constantFrom(...mentions), repository)
  .map(([write, mentioned]) => ({ text: write(mentioned), mentioned: [mentioned] }))
const statement = fc.oneof(
  { weight: 6, arbitrary: sentence.map((text) => ({ text, mentioned: [] as string[] })) },
  { weight: 1, arbitrary: mention },
)
const paragraph = fc.array(statement, { minLength: 2, maxLength: 8 })

const texts = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => ({
  paragraphs: all.map((statements) => statements.map(({ text }) => text).join(' ')),
  repositories: withoutDoubles(all.flat().flatMap(({ mentioned }) => mentioned)),
}))

/** Owners and names on GitHub have no case; the first spelling counts. */
function withoutDoubles(all: readonly string[]): string[] {
  const spellings = all.map((name) => name.toLowerCase())
  return all.filter((_, index) => spellings.indexOf(spellings[index]!) === index)
}

export const date: fc.Arbitrary<string> = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const details = fc.record({
  id: fc
    .tuple(fc.integer({ min: 1901, max: 1912 }), fc.integer({ min: 1e4, max: 99_999 }))
    .map((parts) => parts.join('.')),
  authorCount: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3000 })),
  date,
  votes: fc.integer({ min: 0, max: 2000 }),
  comments: fc.integer({ min: 1, max: 99 }),
  submitter: fc.constantFrom(
    'akhaliq',
    'Vfrz',
    'leo1117',
    'a_b-c',
    'VictoriaLinML',
    'taesiri',
    '123abc',
  ),
  organization: fc.constantFrom(
    'Microsoft',
    'Qwen',
    'OCC',
    'Hugging Science',
    'Meta Llama',
    '01.AI',
  ),
})

export const listed = (titles: fc.Arbitrary<string>): fc.Arbitrary<Paper> =>
  fc
    .tuple(titles, texts, details)
    .map(([name, text, others]) => Object.assign({ title: name }, text, others))

export const paper: fc.Arbitrary<Paper> = listed(title)
