import * as fc from 'fast-check'
import type { DigestDate, DigestEntry } from '../../src/types.ts'
import { entryOf, hardText } from './entries.ts'
import { linkTo } from './read-entries.ts'

const names = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Doe, Jane', 'Paulo André', 'Li Wei', 'van der Berg, A. B.'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '王小明',
      'The CMB-S4 Collaboration',
      'John Doe, Jr.',
      'Ada',
      '__proto__',
    ),
  },
  hardText(),
)

/** Tags that readers of CSL-JSON know, whole and in halves, and what looks like one. */
const tagged = fc
  .array(
    fc.constantFrom(
      '<i>',
      '</i>',
      '<b>',
      '</b>',
      '<sub>2</sub>',
      '<span class="nocase">',
      '<span>',
      '<span x>',
      '</span>',
      '<script>',
      'a < b',
      '&lt;i&gt;',
      'word ',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** Lines that mean something on a page of papers. */
const pageLikeText = fc.constantFrom(
  'Weekly',
  'Daily Papers',
  'Hugging Face',
  'Models Datasets Spaces',
  '1984',
  '[-] 19',
  '-',
  '·',
  '---',
  '• 7 authors',
  '7 authors',
  '• 7 authors · Nov 25, 2024 1',
  'Microsoft · Qwen',
  'Nov 25, 2024 1',
  'May 2024',
  '2024',
  'Submitted by akhaliq',
  'Upvote',
  'Upvote 12',
  'GitHub 3.29k',
  'https://huggingface.co/papers/2401.00001',
  'https://huggingface.co/login?next=%2Fpapers',
  '[A](https://huggingface.co/papers/2401.00001)',
  '[GitHub](https://github.com/a/b)',
  '![x](y)',
  '# Daily Papers',
  '### [A](/papers/2401.00001)',
  '[12]: https://example.org',
  '[17]A Title',
  '[PDF] A Title',
  '[note]',
  '\\[x\\]',
  'a \\ b [c]',
  'ends in \\',
  '[',
  '][36]',
  '](https://example.org)',
  '<a id="x"></a>',
  '```',
  'We show more.',
  'A sentence. And another one.',
)

const text = fc.oneof(hardText(), tagged, pageLikeText, fc.constantFrom('__proto__', 'A Title', ''))

const written = fc.oneof(
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .chain((day) => fc.constantFrom(10, 7, 4).map((end) => day.toISOString().slice(0, end))),
  fc.constantFrom('--09-25', '--02'),
)

const date: fc.Arbitrary<DigestDate> = fc.record({
  iso: written,
  implied: fc.constantFrom<DigestDate['implied']>([], ['year'], ['century']),
  raw: text,
})

const repository = fc
  .tuple(fc.constantFrom('acme', 'a-b', 'papers'), fc.constantFrom('one', 'two.x', '1'))
  .map((parts) => linkTo(parts.join('/')))

const identifiers = fc.record(
  {
    arxiv: fc.constantFrom('2401.00001', 'hep-th/9901001', '2401.00002'),
    arxivVersion: fc.integer({ min: 1, max: 9 }),
    doi: fc.constantFrom('10.1000/x', '10.1002/(sici)1097(199<1::aid>3.0', '10.1/é'),
    pmid: fc.constantFrom('1', '22664220'),
  },
  { requiredKeys: [] },
)

const url = fc.oneof(
  fc.constantFrom('https://huggingface.co/papers/2401.00001', 'https://example.org/a_(b)?c=d#e'),
  text,
)

/** Entries with every key in every combination: names, identifiers, dates of every precision, hard texts. */
export const richEntry: fc.Arbitrary<DigestEntry> = fc
  .tuple(
    fc.record(
      {
        title: text,
        abstract: fc.oneof(text, fc.constant('https://huggingface.co/papers/2401.00001#community')),
        abstractKind: fc.constantFrom('full', 'snippet', 'summary'),
        authors: fc.array(names, { maxLength: 4 }),
        authorCount: fc.nat(),
        authorsTruncated: fc.constant(true),
        publishedAt: date,
        updatedAt: date,
        upvotes: fc.nat(),
        comments: fc.nat(),
        url,
        identifiers,
        categories: fc.array(text, { maxLength: 3 }),
        venue: fc.oneof(fc.constantFrom('bioRxiv', 'arXiv preprint arXiv …', 'Nature'), text),
        submittedBy: fc.oneof(fc.constantFrom('akhaliq', 'a_b-c', 'Jane Doe'), text),
        organization: fc.oneof(fc.constantFrom('Microsoft', 'Hugging Face', '01.AI'), text),
        announceType: fc.constantFrom('new', 'cross', 'replace'),
      },
      { requiredKeys: [] },
    ),
    fc.uniqueArray(repository, { maxLength: 2, selector: (link) => link.url }),
  )
  .map(([part, githubLinks]) => entryOf({ ...part, githubLinks }))
