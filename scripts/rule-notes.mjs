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
import { type Adapter, parseDigest } from 'undigest'

const list: Adapter = {
  name: 'list',
  detect: () => true,
  read: () => ({
    declaredCount: 2,
    boilerplate: [],
    records: [{ fields: [{ label: 'title', value: 'A Small Paper About Rivers' }] }],
    messages: [],
  }),
}

const { messages } = parseDigest('2 papers: A Small Paper About Rivers', { adapters: [list] })
messages.map(({ ruleId }) => ruleId)
`,
    },
  },
  'invalid-encoding': {
    when: 'Bytes were given, and some of them are no text in UTF-8; or in UTF-16, where a byte order mark says so. Each such run is U+FFFD (�) in the text, and everything else is read.',
    advice:
      "Decode the bytes yourself and give a string: `new TextDecoder('windows-1252').decode(bytes)`. A shell has `iconv -f WINDOWS-1252 -t UTF-8`.",
    sample: {
      command:
        "printf 'A Small Caf\\351\\n\\nWe measured a caf\\351. It was small.\\n\\n3 authors\\n·\\nNov 25, 2024\\n' > invalid-encoding.txt",
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
  'reference-date-missing': {
    when: 'Dates without a year were read, and nothing in the digest settles their year. They keep their day and month: `--09-25`.',
    advice:
      'Say on which day the digest was read, with the option `referenceDate` or the flag `--reference-date`. See [years that are not printed](dates.md#years-that-are-not-printed).',
    sample: cardOf('  • 3 authors', '·', 'Sep 25'),
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
