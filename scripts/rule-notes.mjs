/**
 * What `docs/messages.md` says about each rule, beside what the table of rules says. Every sample is run when the page
 * is written, and must bring the message of its rule.
 *
 * @typedef {object} RuleNote
 * @property {string} when When the message comes.
 * @property {string} advice What the reader can do.
 * @property {Sample} sample The least that brings the message.
 *
 * @typedef {{ page: string } | { command: string } | { program: string }} Sample
 *   A page for the command, a command that makes such a page, or a program whose last line is its list of rule ids.
 */

/**
 * A page of one paper.
 *
 * @param {string[]} byline
 * @returns {{ page: string }}
 */
const cardOf = (...byline) => ({
  page: `
A Small Paper About Rivers

We measured a river. It was longer than we thought.

${byline.join('\n')}
`,
})

/** @type {Readonly<Record<import('undigest').RuleId, RuleNote>>} */
export const ruleNotes = {
  'adapter-failed': {
    when: 'An adapter threw an error. What it had handed over with `emit` before that is in the result, and the rest of the input was not read. Where its `detect` threw, that counted as no, and `note` names the adapter.',
    advice:
      'It is a fault of the adapter, whatever the input: tell its author. `actual` is the error. An adapter of your own should report what it cannot read as a message.',
    sample: {
      program: `
import { defineAdapter, parseDigest } from 'undigest'

const hasty = defineAdapter({
  name: 'hasty',
  accepts: 'text',
  detect: () => true,
  read: (text, { emit }) => {
    emit({ records: [{ fields: [{ label: 'title', value: text }] }] })
    throw new Error('no second line')
  },
})

const { messages } = parseDigest('A Small Paper About Rivers', { adapters: [hasty] })
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'byline-like-text': {
    when: 'A line such as `7 authors` or `Nov 25, 2024` stands in the middle of an abstract. Text follows that reads like more of the abstract, so the line was kept as a part of it.',
    advice:
      'Look at the place. If the line really ends a paper, the input has probably lost the other lines of its byline; `7 authors`, `·` and the date together are recognised in any place.',
    sample: {
      page: `
A Small Paper About Title Pages

We read old title pages. Many of them end in these words:

7 authors

We do not know why. It is a riddle, and we leave it to others.

  • 3 authors
·
Nov 25, 2024
`,
    },
  },
  'byline-missing': {
    when: 'A paper has a title and an abstract, but no authors and no date. The site prints an organisation in that place for some papers, and copying the page as text can lose it. A page that was cut off ends like this, too.',
    advice:
      'Nothing, as a rule: `authorCount` and `publishedAt` are absent. If every paper has the message, the input is probably of another format.',
    sample: {
      page: `
A Small Paper About Rivers

We measured a river. It was longer than we thought.

  • 3 authors
·
Nov 25, 2024

A Small Paper About Lakes

We measured a lake. It was deeper than we thought.
`,
    },
  },
  'card-doubled': {
    when: 'The page of trending papers holds every paper twice in a row, for wide and for narrow screens. Both were read, and one entry was made of them. The place is that of the second.',
    advice: 'Nothing. Set the rule to `off` if you read many pages of this kind.',
    sample: {
      page: `
Trending Papers

Submitted by
ada

### [A Small Paper About Rivers](https://huggingface.co/papers/2401.00001)

The paper measures a river. It was longer than thought.

  • 3 authors
·
Nov 25, 2024

Submitted by
ada

### [A Small Paper About Rivers](https://huggingface.co/papers/2401.00001)

The paper measures a river. It was longer than thought.

  • 3 authors
·
Nov 25, 2024
`,
    },
  },
  'count-after-date': {
    when: 'A number stands behind the date of a paper. Readers of the text take it for the votes; on the site it leads to the comments. The message comes once for a digest, at the first such number, and says which reading was taken.',
    advice:
      "Say which reading you want, with the option `countAfterDate` or the flag `--count-after-date`. The message stays; `{'count-after-date': 'off'}` silences it.",
    sample: cardOf('  • 3 authors', '·', 'Nov 25, 2024 12'),
  },
  'date-impossible': {
    when: 'The text is a date, but there is no such day: the 30th of February, the 29th of February in a year that has none, month 13.',
    advice: 'The date is left out. What was printed is in `actual`.',
    sample: cardOf('  • 3 authors', '·', 'Feb 30, 2025'),
  },
  'date-unreadable': {
    when: 'A text stands where a date belongs, but it has none of the [shapes that are read](dates.md#shapes). On a page of text this is rare, because a line of another shape is not taken for a date at all. It comes mostly from adapters.',
    advice:
      'The date is left out. What was printed is in `actual`. An adapter of your own can bring the text into one of the shapes.',
    sample: cardOf('  • 3 authors', '·', '2 Jan 3 2024'),
  },
  'date-weekday-mismatch': {
    when: 'A date names a day of the week, and that day was another one. The 2nd of January 2024 was a Tuesday.',
    advice:
      'The date is taken as it is printed, without the day of the week. One of both is a slip; `raw` has the text.',
    sample: cardOf('  • 3 authors', '·', 'Mon, 2 Jan 2024'),
  },
  'date-year-short': {
    when: 'The year of a date has two digits. It is taken to lie between 2000 and 2099, and `implied` of the date holds `century`.',
    advice: 'Nothing, unless the digest is about papers from before 2000.',
    sample: cardOf('  • 3 authors', '·', '2 Jan 24'),
  },
  'declared-count-mismatch': {
    when: 'A digest says how many entries it has, and another number of them was read. The page of Hugging Face papers does not say so; adapters can, with `declaredCount`.',
    advice:
      '`expected` is the number that the digest says, `actual` the number that was read. The other messages often tell where an entry was lost.',
    sample: {
      program: `
import { defineAdapter, parseDigest } from 'undigest'

const list = defineAdapter({
  name: 'list',
  accepts: 'text',
  detect: () => true,
  read: () => ({
    declaredCount: 2,
    records: [{ fields: [{ label: 'title', value: 'A Small Paper About Rivers' }] }],
  }),
})

const { messages } = parseDigest('2 papers: A Small Paper About Rivers', { adapters: [list] })
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'entry-repeated': {
    when: 'A digest lists a paper more than once: in two of its sections, or with a box at its top. Where both stand apart they are two entries; where a mail only points to an article again, one entry was made of both, and `note` says so. The place is that of the second.',
    advice:
      'Nothing. `mergeEntries` of `undigest/merge` makes one entry of what is the same paper.',
    sample: {
      program: `
import { parseDigest } from 'undigest'
import { tocMail } from 'undigest/toc-mail'

const mail = \`<h1>Moth Letters, Table of Contents</h1>
<p><a href="https://example.org/doi/10.1234/ml.26">Counting Sheep in the Dark</a></p>
<p>Ada Example, Lin Sample</p>
<p><a href="https://example.org/doi/10.1234/ml.27">Slow Light and How Moths See It</a></p>
<p>Mika Muster</p>
<p><a href="https://example.org/doi/10.1234/ml.26">Counting Sheep in the Dark</a></p>
<p>Ada Example, Lin Sample</p>\`

parseDigest(mail, { adapters: [tocMail()], format: 'toc-mail' }).messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'error-response': {
    when: 'A server answered with an error, a page to log in, or the like, and that was saved in place of the list.',
    advice: '`actual` is what it says, where it says something. Ask the server again.',
    sample: {
      program: `
import { parseDigest } from 'undigest'
import { arxivFeed } from 'undigest/arxiv-feed'

const answer = \`<feed xmlns="http://www.w3.org/2005/Atom">
  <entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_abc</id>
    <title>Error</title>
    <summary>incorrect id format for abc</summary>
  </entry>
</feed>\`

const rules = { 'no-entries': 'off' } as const
const { messages } = parseDigest(answer, { adapters: [arxivFeed()], format: 'arxiv-feed', rules })
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'extractor-failed': {
    when: 'An extractor threw an error, or answered with a promise. The entry is there without that field, and text that the extractor had claimed is in `unknown`.',
    advice:
      '`note` says which field it is, `actual` what was thrown. Extractors and their schemas must answer at once; what has to be asked of a server is for later, when the entries are there.',
    sample: {
      program: `
import { parseDigest } from 'undigest'

const card = 'A Small Paper About Rivers\\n\\n  • 2 authors\\n·\\nNov 25, 2024\\n'
const words = { extract: ({ abstract }: { abstract?: string }) => abstract!.split(' ').length }

const { messages } = parseDigest(card, { extractors: { words } })
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'field-rejected': {
    when: 'An extractor found a value, and its schema does not accept that. The entry is there without the field.',
    advice:
      '`note` says which field it is, `actual` what was found, `expected` what the schema says. Either the digest holds something that the schema has not foreseen, or the extractor finds too much.',
    sample: {
      program: `
import { parseDigest } from 'undigest'
import * as z from 'zod'

const card = 'A Small Paper About Rivers\\n\\n  • 2 authors\\n·\\nNov 25, 2024\\n'
const team = {
  schema: z.int().min(3),
  extract: ({ authorCount }: { authorCount?: number }) => authorCount,
}

const { messages } = parseDigest(card, { extractors: { team } })
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'input-cut': {
    when: 'The source of a stream failed, or its signal was given, while an entry was being read. The entries before it were yielded. The last one was not, because nobody knows whether it is whole. The stream ends with the error of the source.',
    advice: 'Read the digest again once the source can be read. The place is that of the entry.',
    sample: {
      program: `
import { type DigestMessage, parseDigestStream } from 'undigest'

async function* broken() {
  yield 'A Small Paper About Rivers\\n\\nWe measured a riv'
  throw new Error('the connection was closed')
}

const messages: DigestMessage[] = []
const onMessage = (message: DigestMessage) => messages.push(message)
try {
  for await (const entry of parseDigestStream(broken(), { onMessage, format: 'hf-papers' })) console.log(entry)
} catch {
  messages.splice(0, 1) // the entry has no byline yet
}
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'input-truncated': {
    when: 'The mark that ends every digest of the format is missing, or the last entry is not whole. All that is there was read; a value that is cut off says so where it can (`abstractKind: snippet`, `authorsTruncated`).',
    advice:
      'Fetch or copy the digest again. If it is an excerpt on purpose, set the rule to `off`.',
    sample: {
      page: `
------------------------------------------------------------------------------
Send any comments regarding submissions directly to submitter.
------------------------------------------------------------------------------
\\\\
arXiv:2603.00001
Date: Mon, 2 Mar 2026 09:15:00 GMT   (439kb,D)

Title: A Small Paper About Moths
Authors: Ada Example and Lin Sample
Categories: cs.CV
\\\\
  Night cameras see shapes and hardly any colour. We index the shapes.
\\\\ ( https://arxiv.org/abs/2603.00001 ,  439kb)
`,
    },
  },
  'invalid-encoding': {
    when: 'Bytes were given, and some of them are no text in UTF-8, or in what a byte order mark or an XML declaration names. Each such run is U+FFFD (�) in the text, and everything else is read.',
    advice:
      "Decode the bytes yourself and give a string: `new TextDecoder('windows-1252').decode(bytes)`. A shell has `iconv -f WINDOWS-1252 -t UTF-8`.",
    sample: {
      command:
        "printf 'A Small Caf\\351\\n\\nWe measured a caf\\351. It was small.\\n\\n3 authors\\n·\\nNov 25, 2024\\n' > invalid-encoding.txt",
    },
  },
  'item-unreadable': {
    when: 'Something stands where an entry should, and lacks what every entry of the format has, such as a title. It is left out.',
    advice: 'Look at the place. If every entry has the message, the input is of another format.',
    sample: {
      page: `
------------------------------------------------------------------------------
Send any comments regarding submissions directly to submitter.
------------------------------------------------------------------------------
\\\\
arXiv:2603.00001
Date: Mon, 2 Mar 2026 09:15:00 GMT   (439kb,D)

Categories: cs.CV
------------------------------------------------------------------------------
\\\\
arXiv:2603.00002
Date: Mon, 2 Mar 2026 09:15:00 GMT   (439kb,D)

Title: A Small Paper About Moths
Authors: Ada Example and Lin Sample
Categories: cs.CV
\\\\
  Night cameras see shapes and hardly any colour. We index the shapes.
\\\\ ( https://arxiv.org/abs/2603.00002 ,  439kb)
%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---
For subscribe options to combined archives,
e-mail To: cs@arxiv.org, Subject: subscribe
-----------------------------------------------------------------------------
`,
    },
  },
  'link-opaque': {
    when: 'The links of a mail lead to a service that counts clicks and knows where to go from there. Their addresses do not say it, and nothing is asked of the network. `note` says how many.',
    advice:
      'The `url` of such an entry is the address as printed. Use `identifiers` where there are some, or follow the link yourself.',
    sample: {
      program: `
import { parseDigest } from 'undigest'
import { tocMail } from 'undigest/toc-mail'

const mail = \`<h1>Moth Letters, Table of Contents</h1>
<p><a href="https://links.springernature.com/f/a/0c97c02b568f622472b4d9457f277a0e">Counting Sheep in the Dark</a></p>
<p>Ada Example, Lin Sample</p>
<p>doi:10.1234/ml.26</p>\`

parseDigest(mail, { adapters: [tocMail()], format: 'toc-mail' }).messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'no-entries': {
    when: 'The input was read to its end, and there is no paper in it: it is empty, or it has only a head and a foot.',
    advice:
      'If there are papers in it, see whether the message [`unknown-format`](#unknown-format) came too. If the page was saved by a program, it may have been saved before the papers were loaded.',
    sample: {
      page: `
Get trending papers in your email inbox!

Subscribe

Daily Papers

by AK and the research community

Dec 10, 2025
`,
    },
  },
  'number-unreadable': {
    when: 'A text stands where a number belongs (votes, comments, authors), but it is none that can be read, or it is too large to be exact.',
    advice: 'The number is left out. What was printed is in `actual`.',
    sample: cardOf('  • 3 authors', '·', 'Nov 25, 2024 1.2.3'),
  },
  'read-whole': {
    when: 'A stream is of a format that cannot be read in pieces, such as JSON. It was collected first, and its entries came at its end.',
    advice:
      'Nothing, unless the digest is too long for the memory. The adapter of a text format can be given [`stream`](adapters.md).',
    sample: {
      program: `
import { type DigestMessage, defineAdapter, parseDigestStream } from 'undigest'

const titles = defineAdapter({
  name: 'titles',
  accepts: 'value',
  detect: Array.isArray,
  read: (titles) => ({
    records: Object.values(titles).map((value) => ({ fields: [{ label: 'title', value }] })),
  }),
})

async function* source() {
  yield '["A Small Paper About Rivers"'
  yield ', "A Small Paper About Lakes"]'
}

const messages: DigestMessage[] = []
const onMessage = (message: DigestMessage) => messages.push(message)
for await (const entry of parseDigestStream(source(), { adapters: [titles], onMessage })) entry.title
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'reference-date-missing': {
    when: 'Dates without a year were read, and nothing in the digest settles their year. They keep their day and month: `--09-25`.',
    advice:
      'Say on which day the digest was read, with the option `referenceDate` or the flag `--reference-date`. See [years that are not printed](dates.md#years-that-are-not-printed).',
    sample: cardOf('  • 3 authors', '·', 'Sep 25'),
  },
  'reference-late': {
    when: 'A stream of a rendering with reference links (`[A Title][36]`) is so long that 4 million characters lie between a link and its address (`[36]: https://…`). The entry was yielded without the address.',
    advice: 'Read the digest with `parseDigest`, or cut it between two pages.',
    sample: {
      program: `
import { type DigestMessage, parseDigestStream } from 'undigest'

async function* source() {
  yield '### [A Small Paper About Rivers][1]\\n\\nWe measured a river.\\n\\n'
  for (let turn = 0; turn < 200; turn += 1) yield 'It was longer than we thought. '.repeat(2000)
  yield '\\n\\n  • 2 authors\\n·\\nNov 25, 2024\\n\\n[1]: https://huggingface.co/papers/2411.00001\\n'
}

const messages: DigestMessage[] = []
const onMessage = (message: DigestMessage) => messages.push(message)
const options = { format: 'hf-papers', onMessage }
for await (const entry of parseDigestStream(source(), options)) entry.url
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'title-guessed': {
    when: 'Under an abstract stands a paragraph that reads like a title, with more text below it. The paper above has no byline, so nothing but the look of the paragraph tells a new paper from one more paragraph of the abstract.',
    advice:
      'Look at the place. A paragraph is taken for a title by its capitals, its length and its end; a sentence is not.',
    sample: {
      page: `
A Small Paper About Rivers

We measured a river. It was longer than we thought.

A Small Paper About Lakes

We measured a lake. It was deeper than we thought.

  • 3 authors
·
Nov 25, 2024
`,
    },
  },
  'too-deep': {
    when: 'Elements of HTML or XML stand inside one another hundreds of levels deep. No digest is like that, and reading on would take the time or the memory of everything else. What came before is read.',
    advice:
      'Look at the place: a program that writes such a page has usually forgotten to close an element.',
    sample: {
      program: `
import { parseDigest } from 'undigest'
import { arxivFeed } from 'undigest/arxiv-feed'

const feed = \`<rss version="2.0">\${'<item>'.repeat(1000)}\`

const { messages } = parseDigest(feed, { adapters: [arxivFeed()], format: 'arxiv-feed' })
messages.map(({ ruleId }) => ruleId).filter((id) => id === 'too-deep')
`,
    },
  },
  'unclaimed-text': {
    when: 'A line belongs to no paper, and it is none of the lines that are known from the head and the foot of the page. A title with nothing below it is such a line.',
    advice:
      'The place is in `boilerplate` as well. If it holds a paper, the input was probably cut off there. If it is a new line of the page, please report it.',
    sample: {
      page: `
A Small Paper About Rivers

We measured a river. It was longer than we thought.

  • 3 authors
·
Nov 25, 2024

A Small Paper That Was Cut
`,
    },
  },
  'unknown-format': {
    when: 'No adapter says that the input is of its format. Nothing was read.',
    advice:
      'If you know the format, name it, with the option `format` or the flag `--from`: the input is then read without asking. A short piece of a page often lacks what its format is recognised by.',
    sample: {
      page: `
Dear reader,

there were no papers this week.
`,
    },
  },
}
