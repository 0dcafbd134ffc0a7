import { describe, expect, test } from 'vitest'
import { type Venue, venue } from '../../src/extractors.ts'
import { defineAdapter, parseDigest } from '../../src/index.ts'
import type { RawField } from '../../src/types.ts'
import { field } from './read.ts'

const remark = (text: string): unknown => field(venue, { Comments: text })
const abstract = (text: string): unknown => field(venue, { abstract: text })

type Found = Omit<Venue, 'raw'>

const icml: Found = { name: 'ICML', year: 2024 }
const accepted: Found = { ...icml, status: 'accepted' }

describe('a remark states where the paper appears', () => {
  test.each<[string, Found]>([
    ['Accepted at ICML 2024', accepted],
    ['accepted to ICML 2024', accepted],
    ['Accepted by ICML2024', accepted],
    ['12 pages, 5 figures, accepted for publication in ICML 2024', accepted],
    [
      'This paper has been accepted for presentation at ICML 2024. Code: https://example.org',
      accepted,
    ],
    ['Accepted in: ICML 2024; 9 pages', accepted],
    ['To appear in ICML 2024', accepted],
    ['will appear at the ICML 2024', accepted],
    ['To be published in the Proceedings of ICML 2024', accepted],
    ['camera-ready version for ICML 2024', accepted],
    ['ICML 2024 camera-ready', accepted],
    ['ICML 2024, to appear', accepted],
    ['ICML 2024 in press', accepted],
    ['ICML 2024, published', { ...icml, status: 'published' }],
    ['ICML 2024 (submitted)', { ...icml, status: 'submitted' }],
    ['Published at ICML 2024', { ...icml, status: 'published' }],
    ['Published as a conference paper at ICML 2024', { ...icml, status: 'published' }],
    ['Appears in ICML 2024', { ...icml, status: 'published' }],
    ['Talk presented at ICML 2024', { ...icml, status: 'presented' }],
    ['Submitted to ICML 2024', { ...icml, status: 'submitted' }],
    ['Under review at ICML 2024', { ...icml, status: 'submitted' }],
    ['ICML 2024', icml],
    ['12 pages, 5 figures, ICML 2024', icml],
    ['In ICML 2024 (12 pages)', icml],
    ['Proceedings of ICML 2024, 12 pages', icml],
  ])('%s', (text, expected) => {
    const { raw, ...found } = remark(text) as Venue
    expect(found).toEqual(expected)
    expect(text).toContain(raw)
  })

  test('under any of its labels', () => {
    for (const label of ['Comments', 'comments-text', 'comment', 'Author comments', 'Notes'])
      expect(field(venue, { [label]: 'Accepted at ICML 2024' })).toMatchObject(accepted)
  })

  test('with white space of any kind', () => {
    expect(remark('Accepted at\n  ICML\u00a02024')).toEqual({
      ...accepted,
      raw: 'Accepted at ICML 2024',
    })
  })
})

describe('a name', () => {
  test.each([
    [
      'Accepted to the 38th Conference on Quiet Machines (CQM 2024)',
      '38th Conference on Quiet Machines (CQM)',
    ],
    ['Accepted at the 2024 IEEE Symposium on Sheep', 'IEEE Symposium on Sheep'],
    ['Accepted by Journal of Quiet Machines', 'Journal of Quiet Machines'],
    [
      'Accepted by Transactions on Audio, Speech and Language',
      'Transactions on Audio, Speech and Language',
    ],
    [
      'Accepted at Conference on Fairness, Accountability, and Sleep, 2024',
      'Conference on Fairness, Accountability, and Sleep',
    ],
    ['Accepted in Quiet Letters: Science and Sleep. 12 pages', 'Quiet Letters: Science and Sleep'],
    ['to appear in Phys. Rev. D, 12 pages', 'Phys. Rev. D'],
    ['to appear in Phys. Rev. D. Minor changes', 'Phys. Rev. D'],
    ['to appear in Int. J. Theor. Phys. (1998)', 'Int. J. Theor. Phys'],
    ['accepted in A&A; 3 tables', 'A&A'],
    ['accepted in PHYS. REV. D, 12 pages', 'PHYS. REV. D'],
    ['accepted by MNRAS. Minor changes', 'MNRAS'],
    ['accepted by MNRAS Figures are small', 'MNRAS'],
    ['accepted to Sheep 2024: the second one', 'Sheep'],
    ['Accepted at the Workshop on Sheep, ICML 2024', 'Workshop on Sheep, ICML'],
    ['accepted in A\\&A', 'A&A'],
    ['accepted by Icarus (February 2023)', 'Icarus'],
    ['Accepted at ICML 2024 Workshop on Sheep', 'ICML Workshop on Sheep'],
    ['Accepted at the Workshop on Sheep at ICML 2024', 'Workshop on Sheep at ICML'],
    [
      'Accepted at the "Sheep that Speak" workshop at ICML 2024',
      'Sheep that Speak workshop at ICML',
    ],
    ['Accepted at ICML 2024 - Third (SHEEP) Workshop', 'ICML - Third (SHEEP) Workshop'],
    ['Accepted by xAI 2024', 'xAI'],
  ])('is read from %j', (text, name) => {
    expect(remark(text)).toMatchObject({ name })
  })

  test.each([
    ['Accepted for publication', undefined],
    ['Accepted on 26 Feb 2023', undefined],
    ['Published on December 9th, 2022', undefined],
    ['Accepted by Editor', undefined],
    ['published by Elsevier', undefined],
    ['presented by Mika Quill at a meeting', undefined],
    ['Published at https://example.org/ICML', undefined],
    ['Published on arXiv', undefined],
    ['See Section 5, which appears in Appendix A', undefined],
    ['', undefined],
  ])('is not made of %j', (text, found) => {
    expect(remark(text)).toBe(found)
  })
})

describe('the year of a venue', () => {
  test.each([
    ["Accepted at ICML'24", 2024],
    ['Accepted at ICML ’24', 2024],
    ['Accepted at ICML-24', 2024],
    ["Accepted at the Conference on Sheep (CS '98)", 1998],
  ])('may have two digits, and the century is implied: %s', (text, year) => {
    expect(remark(text)).toMatchObject({ year, centuryImplied: true })
  })

  test('has no sign of that where it has four', () => {
    expect(remark('Accepted at ICML 2024')).not.toHaveProperty('centuryImplied')
  })

  test.each([
    'Accepted by Icarus',
    'Accepted by Icarus (February 2023)',
    'accepted by A&A,18 pages',
  ])('is absent where it is none of the venue: %s', (text) =>
    expect(remark(text)).not.toHaveProperty('year'),
  )
})

describe('a note says how the paper is presented', () => {
  test.each([
    ['ICML 2024 Oral', 'Oral'],
    ['Accepted to ICML 2024 (spotlight)', 'spotlight'],
    ['Accepted by ICML 2024, Oral', 'Oral'],
    ['Accepted at ICML 2024 (Oral & Poster)', 'Oral & Poster'],
    ['Accepted to ACL 2024 Findings', 'Findings'],
    ['Accepted to KDD 2024 Research track; 12 pages', 'Research track'],
    ['ACL 2024 (main conference)', 'main conference'],
    ['Accepted at ICML 2024 as a Highlight', 'Highlight'],
    ['Accepted as a poster at ICML 2024', 'poster'],
    ['Accepted at ECML PKDD Demo track', 'Demo track'],
  ])('%s', (text, note) => {
    expect(remark(text)).toMatchObject({ note })
  })

  test.each(['Accepted at ICML 2024 (12 pages)', 'Accepted at ICML 2024 and code is there'])(
    'and is absent where nothing does: %s',
    (text) => expect(remark(text)).not.toHaveProperty('note'),
  )
})

describe('what is not said of the paper itself', () => {
  test.each([
    'An earlier version was accepted at ICML 2024',
    'Extended version of a paper accepted at ICML 2024',
    'A short version was presented at ICML 2024',
    'v1 accepted at the ICML 2024 workshop',
    'To be submitted to ICML 2024',
    'This work will be submitted to ICML 2024',
    'We study the papers accepted at ICML 2024',
    'First place in the ICML 2024 challenge',
    'Winner of the CVPR 2024 contest on sheep',
    'ICML 2024 video at https://example.org',
    'Full version of [Quill et al. Sheep. ICML 2024]',
    'PhD thesis, UC Meadow 2024',
    'Preprint UTPT-94-14',
    '12 pages, 5 figures',
  ])('is no venue: %s', (text) => {
    expect(remark(text)).toBeUndefined()
  })
})

describe('an abstract states a venue', () => {
  test.each([
    'Sheep sleep. This work was accepted as a poster at the Sheep workshop at ICML 2024.',
    'Sheep sleep. Accepted at ICML 2024.',
    'Our paper has been accepted to ICML 2024.',
    'Sheep sleep (accepted at ICML 2024).',
  ])('in a sentence about itself: %s', (text) => {
    expect(abstract(text)).toMatchObject({ year: 2024, status: 'accepted' })
  })

  test.each([
    'We beat the ICML 2023 winner.',
    'We read all papers accepted at ICML 2024.',
    'The method of Quill (ICML 2024) is extended.',
    'An audit of 28,560 papers accepted at NeurIPS, ICML, and ICLR.',
    'We took part in the CVPR 2024 challenge and came second.',
    'The model is published at ICML Hub.',
    'Objects seem to appear in Tokyo more often.',
    'ICML 2024 had many papers. We count them.',
  ])('and not in others: %s', (text) => {
    expect(abstract(text)).toBeUndefined()
  })
})

describe('of several statements', () => {
  test('the first that does not speak of a submission is taken', () => {
    expect(remark('Submitted to ICML 2023. Accepted at ICML 2024')).toMatchObject(accepted)
  })

  test('one in the remarks comes before one in the abstract', () => {
    const fields = { abstract: 'Accepted at KDD 2023.', Comments: 'Accepted at ICML 2024' }
    expect(field(venue, fields)).toMatchObject(accepted)
  })

  test('a bare name comes after one with a verb', () => {
    expect(remark('KDD 2023; accepted at ICML 2024')).toMatchObject(accepted)
  })
})

function ofEntry(printed: string, fields: readonly RawField[] = []): unknown {
  const entry = { githubLinks: [], links: [], venue: printed }
  return venue.extract(entry, { record: { fields }, report: () => {} })
}

describe('the venue of an entry', () => {
  test.each<[string, Found]>([
    ['ICML 2024', icml],
    ['ICML, 2024', icml],
    ['Journal of Quiet Machines', { name: 'Journal of Quiet Machines' }],
    ['Sheep biology reports', { name: 'Sheep biology reports' }],
    ['Sheep Letters …', { name: 'Sheep Letters …' }],
    ['Phys. Rev. D 103, 103025 (2021)', { name: 'Phys. Rev. D', year: 2021 }],
    ['Phys.Rev. D47 (1993) 4309-4314', { name: 'Phys.Rev. D', year: 1993 }],
    ['JHEP03(2023)007', { name: 'JHEP', year: 2023 }],
    ['A&A, Volume 670, February 2023, A168', { name: 'A&A', year: 2023 }],
    ['Sheep Letters, vol. 5, 2001-2010', { name: 'Sheep Letters' }],
    ['2022AstBu..77..223C', { name: '2022AstBu..77..223C' }],
  ])('is read: %s', (printed, expected) => {
    expect(ofEntry(printed)).toEqual({ ...expected, raw: printed })
  })

  test.each(['arXiv preprint arXiv:2401.00001', 'bioRxiv', 'Preprint'])(
    'is none where it is a preprint: %s',
    (printed) => expect(ofEntry(printed)).toBeUndefined(),
  )

  test('comes after a statement and before a submission', () => {
    const remarked = [
      ['Accepted at KDD 2023', 'KDD'],
      ['KDD 2023', 'KDD'],
      ['Submitted to KDD 2023', 'ICML'],
    ] as const
    for (const [value, name] of remarked)
      expect(ofEntry('ICML 2024', [{ label: 'Comments', value }])).toMatchObject({ name })
  })
})

test('remarks stay in the entry, for they say other things as well', () => {
  const Comments = '12 pages, accepted at ICML 2024'
  const adapter = defineAdapter({
    name: 'remarks',
    accepts: 'text',
    detect: () => true,
    read: () => ({ records: [{ fields: [{ label: 'Comments', value: Comments }] }] }),
  })
  const [entry] = parseDigest('', { adapters: [adapter], extractors: { venue } }).entries
  expect(entry?.fields.venue).toMatchObject(accepted)
  expect(entry?.unknown).toEqual([{ label: 'Comments', value: Comments }])
})
