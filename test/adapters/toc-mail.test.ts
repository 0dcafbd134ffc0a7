import { describe, expect, test } from 'vitest'
import { tocMail } from '../../src/adapters/toc-mail.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import {
  articleOf,
  BIORXIV,
  mailOf,
  NCBI,
  opaque,
  rowsOf,
  titleOf,
  wrapped,
} from './toc-mail-mails.ts'

const options = { adapters: [tocMail()], format: 'toc-mail' }
const read = (mail: string): Digest => parseDigest(mail, options)
const titlesOf = (mail: string): unknown[] => read(mail).entries.map(({ title }) => title)
const rulesOf = (mail: string): string[] => read(mail).messages.map(({ ruleId }) => ruleId)
const first = (mail: string): Digest['entries'][number] | undefined => read(mail).entries[0]

/** An article whose link says nothing, with lines below its title. */
const article = (...below: readonly string[]): string =>
  mailOf(rowsOf(titleOf('Moths in the dark and how they see', opaque('a')), ...below))

const DOI = 'doi:10.1234/m.1'

describe('an article', () => {
  test('is a title that is a link, names, and a line with an identifier', () => {
    expect(first(mailOf(articleOf(1)))).toMatchObject({
      title: 'Moth number 1 in the dark',
      url: opaque('1'),
      authors: ['Ada Sample', 'Bo Example', 'Ci Muster'],
      authorCount: 3,
      publishedAt: { iso: '2025-12-02' },
      venue: 'Moths',
      identifiers: { doi: '10.1234/m.1' },
    })
  })

  test('keeps what else is printed of it', () => {
    expect(first(mailOf(articleOf(1)))?.unknown).toMatchObject([
      { label: 'type', value: 'Article' },
      { label: 'citation', value: '02 December 2025 Moths 6' },
    ])
  })

  test('is one for each title', () => {
    const mail = mailOf(articleOf(1), '<h2>Reviews</h2>', articleOf(2), articleOf(3))
    expect(titlesOf(mail)).toHaveLength(3)
  })

  test('needs no names', () => {
    const entry = first(article(`Editorial | 21 January 2026 | ${DOI}`))
    expect(entry).toMatchObject({ publishedAt: { iso: '2026-01-21' } })
    expect(entry).not.toHaveProperty('authors')
  })

  test('needs no identifier where there are names', () => {
    expect(titlesOf(article('Ada Sample and Bo Example'))).toHaveLength(1)
  })

  test('needs no more than an address that is that of an article', () => {
    const href = 'https://example.org/doi/10.1234/m.5'
    const mail = mailOf(rowsOf(titleOf('Issue Information', href)))
    expect(first(mail)).toMatchObject({ url: href, identifiers: { doi: '10.1234/m.5' } })
  })

  test('is known by a link that looks like the others', () => {
    const editorial = rowsOf(titleOf('A word from the editors', opaque('e')), 'In this issue')
    expect(titlesOf(mailOf(editorial, articleOf(1), articleOf(2)))[0]).toBe(
      'A word from the editors',
    )
  })

  test('is known by a link that looks like the others and stands among them', () => {
    const mail = mailOf(articleOf(1), rowsOf(titleOf('Night lamps', opaque('n'))), articleOf(2))
    expect(titlesOf(mail)).toContain('Night lamps')
  })

  test('is known by its names and its identifier where its link leads to a list', () => {
    const title = titleOf('Moths in the dark', 'https://example.org/toc/moths/6')
    expect(titlesOf(mailOf(rowsOf(title, 'Ada Sample, Bo Example', DOI)))).toHaveLength(1)
  })

  test('may have an address that does not look like one of an article', () => {
    const title = titleOf('Moths in the dark', 'https://example.org/moths-in-the-dark')
    expect(titlesOf(mailOf(rowsOf(title, 'Ada Sample')))).toHaveLength(1)
  })

  test('is no title above a sentence and a name', () => {
    const sentence = 'We look for people who count moths at night with us.'
    expect(titlesOf(article(sentence, 'Ada Sample'))).toEqual([])
  })

  test.each(['21 January 2026', DOI])('is no link that says %s', (text) => {
    expect(titlesOf(article('Ada Sample', titleOf(text, opaque('b'))))).toHaveLength(1)
  })

  test('may have its names in the link of its title', () => {
    const title = 'Moths in the dark<br>Ada Sample and Bo Example'
    expect(first(mailOf(rowsOf(titleOf(title, opaque('a')), DOI)))).toMatchObject({
      title: 'Moths in the dark',
      authors: ['Ada Sample', 'Bo Example'],
    })
  })

  test('may have its kind and a link beside its title', () => {
    const pdf = '<a href="https://example.org/1.pdf">PDF</a>'
    const title = 'Moths in the dark and how they see by the light of stars'
    const line = `${titleOf(title, opaque('a'))} | Review | ${pdf}`
    expect(first(mailOf(rowsOf(line, 'Ada Sample', DOI)))).toMatchObject({
      title,
      links: [{ url: 'https://example.org/1.pdf' }],
      unknown: [{ value: 'Review | PDF' }],
    })
  })

  test('is known by its link although a word of the title is in italics', () => {
    const editorial = rowsOf(titleOf('The lamps that <i>Actias</i> likes', opaque('e')))
    expect(titlesOf(mailOf(editorial, articleOf(1), articleOf(2)))[0]).toBe(
      'The lamps that Actias likes',
    )
  })

  test('is known by its link although its title is short where a date stands below', () => {
    const information = rowsOf(
      titleOf('Issue Information', opaque('i')),
      'Pages: 1-4 | First Published: 14 September 2026',
    )
    expect(titlesOf(mailOf(information, articleOf(1), articleOf(2)))[0]).toBe('Issue Information')
    const about = rowsOf(titleOf('Moth Lamps', opaque('i')), 'For sale')
    expect(titlesOf(mailOf(about, articleOf(1), articleOf(2)))).toHaveLength(2)
  })

  test('has its title without markup, on however many lines', () => {
    const title = 'CD4<sup>+</sup> cells of <i>Actias\n  luna</i>'
    expect(titlesOf(mailOf(rowsOf(titleOf(title, opaque('a')), DOI)))).toEqual([
      'CD4+ cells of Actias luna',
    ])
  })

  test.each([
    'Visit-to-Visit Variability of Wings',
    'Change in Moths After Dark',
    'More Than Meets the Eye',
    'Contact Tracing in Moths',
    'About Time',
    'Help Wanted: Lamps in Cities',
    'Free Text in Records',
    'Read Mapping for Moths',
    'Privacy and the Night',
    'Update on Lamps, 2026',
  ])('has a title that begins as a request could: %s', (title) => {
    const mail = mailOf(rowsOf(titleOf(title, opaque('a')), 'Ada Sample', DOI))
    expect(titlesOf(mail)).toEqual([title])
  })

  test.each([
    'View the entire Table of Contents online',
    'Update Your Profile',
    'Terms and Conditions',
    'Journal Info',
    'Submit Manuscript',
    'Unsubscribe',
    'Manage Alerts',
    'Read more',
    'Click here',
  ])('is not where a link says %s', (text) => {
    expect(titlesOf(mailOf(rowsOf(titleOf(text, opaque('a')), 'Ada Sample')))).toEqual([])
  })

  test('has a title that is broken in two', () => {
    const title = 'Moths in the dark:<br>how they see'
    expect(titlesOf(mailOf(rowsOf(titleOf(title, opaque('a')), DOI)))).toEqual([
      'Moths in the dark: how they see',
    ])
  })

  test('has a title that could be a list of names', () => {
    const title = titleOf('Apple Watch, Moth Lamp and Night Light', opaque('a'))
    expect(first(mailOf(rowsOf(title, 'Ada Sample and Bo Example', DOI)))).toMatchObject({
      title: 'Apple Watch, Moth Lamp and Night Light',
      authors: ['Ada Sample', 'Bo Example'],
    })
  })

  test('has the sentences below it as its text', () => {
    const text = 'Sample and others show how moths see by the light of stars alone.'
    expect(first(article('Ada Sample', 'Open Access', text, 'Articles'))).toMatchObject({
      abstract: text,
      unknown: [{ label: 'note', value: 'Open Access' }],
    })
    expect(first(article('Ada Sample', text))).not.toHaveProperty('abstractKind')
  })

  test('may have links in its text, and an address on a line of its own', () => {
    const text = `Sample and others show <a href="https://example.org/data">how moths see</a> by the light of stars.`
    expect(first(article('Ada Sample', 'https://example.org/more', text, DOI))).toMatchObject({
      abstract: 'Sample and others show how moths see by the light of stars.',
      links: [{ url: 'https://example.org/more' }, { url: 'https://example.org/data' }],
    })
  })

  test('has the links below it', () => {
    const links = '<a href="https://example.org/a.pdf">PDF</a> | <a href="#">Abstract</a>'
    expect(first(article('Ada Sample', DOI, links))?.links).toEqual([
      { url: 'https://example.org/a.pdf', kind: 'pdf' },
    ])
  })

  test('stands from its title to the last of its lines', () => {
    const mail = mailOf(articleOf(1), articleOf(2))
    for (const { position, title } of read(mail).entries) {
      const shown = mail.slice(position?.start.offset, position?.end.offset)
      expect(shown.startsWith(title ?? '-')).toBe(true)
      expect(shown.trimEnd()).toMatch(/doi:10\.1234\/m\.\d$/)
    }
  })

  test('and boilerplate are the whole of a mail', () => {
    const mail = mailOf(articleOf(1), '<h2>Reviews</h2>', articleOf(2))
    const { entries, boilerplate } = read(mail)
    const runs = [...entries.map(({ position }) => position), ...boilerplate]
    const shown = runs.map((run) => mail.slice(run?.start.offset, run?.end.offset)).join('')
    expect(shown.replace(/\s/g, '').length).toBe(mail.replace(/\s/g, '').length)
  })
})

describe('names', () => {
  test.each<[string, string[]]>([
    ['Ada Sample', ['Ada Sample']],
    ['Ada Sample and Bo Example', ['Ada Sample', 'Bo Example']],
    ['Ada Sample, Bo Example and Ci Muster', ['Ada Sample', 'Bo Example', 'Ci Muster']],
    ['Ada Sample, Bo Example, and Ci Muster', ['Ada Sample', 'Bo Example', 'Ci Muster']],
    ['Ada Sample, Bo Example & Ci Muster', ['Ada Sample', 'Bo Example', 'Ci Muster']],
    ['Ada Sample, Bo Example, Jr. and Ci Muster', ['Ada Sample', 'Bo Example, Jr.', 'Ci Muster']],
    ['By Ada Sample', ['Ada Sample']],
    ['Authors: Ada Sample; Bo Example', ['Ada Sample', 'Bo Example']],
    ['Sample A, Example BC.', ['Sample A', 'Example BC']],
    ['W. van der Berg, J. M. D. d’Arc', ['W. van der Berg', 'J. M. D. d’Arc']],
    ['Ada Sample, The Night Sky Consortium', ['Ada Sample', 'The Night Sky Consortium']],
    ['Žofie Ěščová, Jean-Éric Ñandú', ['Žofie Ěščová', 'Jean-Éric Ñandú']],
    ['Ed Short', ['Ed Short']],
    ['The Night Sky Consortium', ['The Night Sky Consortium']],
    ['Jane Doe & UK10K Consortium', ['Jane Doe', 'UK10K Consortium']],
    ['Jane Doe, Investigators of the Night', ['Jane Doe', 'Investigators of the Night']],
    [
      'Ada Sample, Bo Example, Ci Muster; Dee Four',
      ['Ada Sample', 'Bo Example', 'Ci Muster', 'Dee Four'],
    ],
  ])('are read from %s', (line, names) => {
    expect(first(article(line, DOI))?.authors).toEqual(names)
  })

  test.each(['Ada Sample, Bo Example<i> et al.</i>', 'Sample et al.', 'Ada Sample, Bo Example, …'])(
    'go on in %s',
    (line) => {
      const entry = first(article(line, DOI))
      expect(entry?.authorsTruncated).toBe(true)
      expect(entry).not.toHaveProperty('authorCount')
    },
  )

  test.each([
    'Open Access',
    'Research Article',
    'News & Views',
    'Cohort Study',
    'May 10-12, 2026 | Bruges, Belgium',
    'Upgrade your skills, apply advanced methods, and avoid common mistakes.',
  ])('are not %s', (line) => {
    expect(first(article(line, DOI))).not.toHaveProperty('authors')
  })

  test('are no title where they are a link', () => {
    expect(
      read(article(titleOf('Ada Sample and Bo Example', opaque('b')), DOI)).entries,
    ).toMatchObject([
      { title: 'Moths in the dark and how they see', authors: ['Ada Sample', 'Bo Example'] },
    ])
  })

  test.each<[string, string[], boolean | undefined]>([
    ['Ada Sample, Bo Example [...] Cy Solo', ['Ada Sample', 'Bo Example', 'Cy Solo'], true],
    [
      'Ada Sample, (阿达)Bo Example, Cy Solo and (賽)',
      ['Ada Sample', 'Bo Example', 'Cy Solo'],
      undefined,
    ],
  ])('may have something beside them: %s', (printed, authors, authorsTruncated) => {
    const entry = first(article(printed, DOI))
    expect(entry?.authors).toEqual(authors)
    expect(entry?.authorsTruncated).toBe(authorsTruncated)
    expect(entry).not.toHaveProperty('unknown')
  })

  test('are no heading of two words behind an identifier', () => {
    const entry = first(article('Ada Sample and Bo Example', DOI, 'Clinical and Social Studies'))
    expect(entry?.authors).toEqual(['Ada Sample', 'Bo Example'])
    expect(entry).not.toHaveProperty('unknown')
  })

  const blurb = 'The moths of the north find their lamps by the light of the moon.'
  const second = (mail: string) => read(mail).entries[1]
  const cell = (...lines: readonly string[]): string =>
    mailOf(
      articleOf(1),
      rowsOf([titleOf('Moths in the dark', opaque('a')), ...lines].join('<br>')),
      articleOf(2),
    )

  test.each<[string, string[]]>([
    ['Ada Sample, Bo Example<i> et al.</i>', ['Ada Sample', 'Bo Example']],
    ['Ada Sample,\nBo Example', ['Ada Sample', 'Bo Example']],
    ['Ada Sample', ['Ada Sample']],
  ])('may stand behind a text in the same cell: %s', (printed, names) => {
    expect(second(cell(blurb, printed))).toMatchObject({ abstract: blurb, authors: names })
  })

  test('may stand behind a few words in the same cell', () => {
    expect(second(cell('Letter to the Editor', 'Ada Sample'))).toMatchObject({
      authors: ['Ada Sample'],
      unknown: [{ label: 'note', value: 'Letter to the Editor' }],
    })
  })

  test('are no heading behind a text', () => {
    const mail = mailOf(
      rowsOf(titleOf('Moths in the dark', 'https://example.org/doi/10.1234/m.5'), blurb),
      rowsOf('Clinical Entomology'),
      articleOf(1),
    )
    expect(first(mail)).not.toHaveProperty('authors')
  })

  test('are the list where a journal stands above it', () => {
    expect(first(article('Moth Letters', 'Ada Sample, Bo Example', DOI))?.authors).toEqual([
      'Ada Sample',
      'Bo Example',
    ])
  })
})

describe('a line with an identifier', () => {
  test.each<[string, object]>([
    ['bioRxiv posted 22 January 2026 doi:10.1101/1', { venue: 'bioRxiv', iso: '2026-01-22' }],
    ['Br J Moth. 2017 Mar 30. doi: 10.1038/x.1', { venue: 'Br J Moth', iso: '2017-03-30' }],
    [
      'Moth Cell. 2017 Mar 28;41(4):1633-48. doi: 10.1/x',
      { venue: 'Moth Cell', iso: '2017-03-28' },
    ],
    ['Moths. 2026;83: e26031. https://doi.org/10.1234/M.1', { venue: 'Moths', iso: '2026' }],
    ['First published: 21 January 2026 | DOI: 10.1002/a.1', { iso: '2026-01-21' }],
  ])('states where and when: %s', (line, { venue, iso }: { venue?: string; iso?: string }) => {
    const entry = first(article('Ada Sample', line))
    expect([entry?.venue, entry?.publishedAt?.iso]).toEqual([venue, iso])
  })

  test('may stand behind a link to the issue, whose date is another', () => {
    const issue = `<a href="${opaque('v')}">Moths, Volume 59 / Issue 4</a>, October 2026, pp 415 - 421`
    const entry = first(article('Ada Sample', issue, `${DOI} Published Online on 20 May 2026`))
    expect(entry).toMatchObject({
      venue: 'Moths',
      publishedAt: { iso: '2026-05-20' },
      identifiers: { doi: '10.1234/m.1' },
    })
    expect(entry?.unknown?.map(({ value }) => value)).toContain('October 2026')
  })

  test('may have the journal on the line above', () => {
    const entry = first(
      article('Ada Sample', 'Moths.<br><a href="#">https://doi.org/10.1234/M.1</a>'),
    )
    expect(entry).toMatchObject({ venue: 'Moths', identifiers: { doi: '10.1234/m.1' } })
  })

  test('has the DOI whatever the link around it', () => {
    const link = `<a href="${opaque('x')}"> https://doi.org/10.1234/M.1</a>`
    const entry = first(article('Ada Sample', link))
    expect(entry).toMatchObject({ identifiers: { doi: '10.1234/m.1' }, links: [] })
  })
})

describe('an address', () => {
  test('that counts clicks is unwrapped where it holds the other', () => {
    const address = 'https://www.example.org/moths/fulltext/S0092-8674(25)01432-1?id=5'
    const mail = mailOf(rowsOf(titleOf('Moths in the dark', wrapped(address)), 'Ada Sample'))
    expect(first(mail)?.url).toBe(address)
    expect(rulesOf(mail)).toEqual([])
  })

  test('that does not say where it leads is left as it is, and said to be so once', () => {
    const { entries, messages } = read(mailOf(articleOf(1), articleOf(2)))
    expect(entries[0]?.url).toBe(opaque('1'))
    expect(messages).toMatchObject([{ ruleId: 'link-opaque', note: '2 of 2 articles' }])
    expect(messages[0]?.place).toEqual(entries[0]?.position)
  })

  test('loses what tells of a campaign', () => {
    const href = 'https://example.org/articles/m5?utm_source=mail&amp;a=1&amp;utm_medium=x#b'
    expect(first(mailOf(rowsOf(titleOf('Moths in the dark', href))))?.url).toBe(
      'https://example.org/articles/m5?a=1#b',
    )
  })

  test.each([
    ['https://example.org/doi/abs/10.1234/M.5', '10.1234/m.5'],
    ['https://example.org/doi/10.1234/M.5/full', '10.1234/m.5'],
    ['https://www.biorxiv.org/content/10.1101/2026.01.20.7v2.full', '10.1101/2026.01.20.7'],
    ['https://example.org/doi/10.1234%2FM.5?af=R', '10.1234/m.5'],
    ['https://academic.oup.com/m/article/doi/10.1093/m/btad5/7077134', '10.1093/m/btad5'],
  ])('states the DOI: %s', (href, doi) => {
    expect(first(mailOf(rowsOf(titleOf('Moths in the dark', href))))?.identifiers).toEqual({ doi })
  })

  test('states the PubMed identifier', () => {
    const href = 'https://pubmed.ncbi.nlm.nih.gov/41000001/'
    expect(first(mailOf(rowsOf(titleOf('Moths in the dark', href))))?.identifiers).toEqual({
      pmid: '41000001',
    })
  })

  test.each([
    'https://example.org/moths/issue?pii=S0092867425X00039',
    'https://example.org/',
    'https://example.org/moths/collections/night',
  ])('of a list is no article: %s', (href) => {
    const announcement = rowsOf(titleOf('A collection about the night', href), 'Learn all of it.')
    expect(titlesOf(mailOf(announcement, articleOf(1)))).toHaveLength(1)
  })
})

describe('an article that the mail names twice', () => {
  const href = wrapped('https://www.example.org/moths/fulltext/S0092-8674(25)01432-1')
  const other = wrapped('https://www.example.org/moths/fulltext/S0092-8674(25)01432-1?id=mail')
  const box = rowsOf(titleOf('Moths in the dark', href), 'Sample et al.')
  const contents = rowsOf(titleOf('Moths in the dark', other), 'Ada Sample, Bo Example', DOI)

  test('is one entry in its first place, with all that is said of it', () => {
    const { entries } = read(mailOf(box, articleOf(2), contents))
    expect(entries).toMatchObject([
      { title: 'Moths in the dark', authors: ['Ada Sample', 'Bo Example'] },
      { title: 'Moth number 2 in the dark' },
    ])
    expect(entries[0]?.identifiers?.doi).toBe('10.1234/m.1')
    expect(entries[0]?.authorsTruncated).toBe(undefined)
  })

  test.each([
    ['fewer names', 'Sample et al.'],
    ['no names', 'Open Access'],
  ])('keeps its names where it has %s the second time', (_, line) => {
    const again = rowsOf(titleOf('Moths in the dark', href), line)
    expect(read(mailOf(contents, again)).entries).toMatchObject([
      { authors: ['Ada Sample', 'Bo Example'] },
    ])
  })

  test('is reported where it stands again', () => {
    const mail = mailOf(box, contents)
    const [found] = read(mail).messages
    expect(found).toMatchObject({ ruleId: 'entry-repeated' })
    expect(found?.place).toMatchObject({ start: { offset: mail.lastIndexOf('Moths in the dark') } })
  })

  test('is known by its title where the addresses do not tell', () => {
    const again = rowsOf(titleOf('Moth number 1 in the dark', opaque('z')), 'Sample et al.')
    expect(titlesOf(mailOf(again, articleOf(1)))).toHaveLength(1)
  })

  test('is none of two with one title and two identifiers', () => {
    const two = [1, 2].map((number) =>
      rowsOf(titleOf('A word from the editors', opaque(`${number}`)), `doi:10.1234/m.${number}`),
    )
    expect(titlesOf(mailOf(...two))).toHaveLength(2)
  })

  test.each([
    [
      'other authors',
      'Ada Moth, Bo Lamp',
      '1 December 2025',
      'Ada Wick, Di Flame',
      '1 December 2025',
    ],
    ['another day', 'Ada Moth, Bo Lamp', '1 December 2025', 'Ada Moth, Bo Lamp', '2 December 2025'],
  ])('is none of two with one title and %s', (_, ...[names, day, otherNames, otherDay]) => {
    const title = 'Introduction to the special issue'
    const mail = mailOf(
      rowsOf(titleOf(title, opaque('1')), names, `Moths | ${day}`),
      rowsOf(titleOf(title, opaque('2')), otherNames, `Moths | ${otherDay}`),
    )
    expect(titlesOf(mail)).toEqual([title, title])
    expect(rulesOf(mail)).not.toContain('entry-repeated')
  })

  test.each([
    ['in another form', 'Moth A, Lamp B', '1 December 2025'],
    ['in part, and a month', 'Lamp, Bo; et al.', 'December 2025'],
    ['and no date', 'Ada M. Moth', ''],
  ])('may have its authors %s', (_, names, day) => {
    const title = 'Introduction to the special issue'
    const mail = mailOf(
      rowsOf(titleOf(title, opaque('1')), 'Ada Moth, Bo Lamp', 'Moths | 1 December 2025'),
      rowsOf(titleOf(title, opaque('2')), names, ...(day === '' ? [] : [`Moths | ${day}`])),
    )
    expect(titlesOf(mail)).toEqual([title])
  })

  test('is none of two with one address that says nothing', () => {
    const opaqueHref = 'https://click.example.org/?qs=abcdef'
    const mail = mailOf(
      rowsOf(titleOf('Moths in the dark', opaqueHref), 'Ada Moth, Bo Lamp', 'doi:10.1234/m.1'),
      rowsOf(titleOf('Lamps by the road', opaqueHref), 'Cy Wick, Di Flame', 'doi:10.1234/m.2'),
    )
    expect(read(mail).entries).toMatchObject([
      { title: 'Moths in the dark', identifiers: { doi: '10.1234/m.1' } },
      {
        title: 'Lamps by the road',
        authors: ['Cy Wick', 'Di Flame'],
        identifiers: { doi: '10.1234/m.2' },
      },
    ])
  })

  test('has its address once more below it', () => {
    const opaqueHref = 'https://click.example.org/?qs=abcdef'
    const mail = mailOf(
      rowsOf(
        titleOf('Moths in the dark', opaqueHref),
        'Ada Moth, Bo Lamp',
        titleOf('What moths do at night', opaqueHref),
        'doi:10.1234/m.1',
      ),
    )
    expect(titlesOf(mail)).toEqual(['Moths in the dark'])
  })
})

describe('lines in other orders', () => {
  test.each<[string, string[], object]>([
    [
      'the kind and the date above the names',
      ['Open Access - Research article', 'Available Online 03 September 2026', 'Ada Sample'],
      { authors: ['Ada Sample'], publishedAt: { iso: '2026-09-03' } },
    ],
    [
      'names on two lines',
      ['Ada Sample,', 'Bo Example', 'e70316', '| First Published: 01 September 2026'],
      { authors: ['Ada Sample', 'Bo Example'], publishedAt: { iso: '2026-09-01' } },
    ],
    [
      'the journal below the kind',
      [
        'Research article',
        'Journal of Moths, Volume 12, 1 March 2026, 101234',
        'Ada Sample, Bo Example',
      ],
      { authors: ['Ada Sample', 'Bo Example'], venue: 'Journal of Moths' },
    ],
    [
      'family names first',
      ['Sample, Ada; Example, Bo'],
      { authors: ['Sample, Ada', 'Example, Bo'] },
    ],
    [
      'a date behind the identifier',
      [
        'by Ada Sample',
        '<i>Moths</i> <b>2026</b>, 18(15), 7547; https://doi.org/10.1234/m.1 - 21 Jan 2026',
      ],
      { authors: ['Ada Sample'], venue: 'Moths', publishedAt: { iso: '2026-01-21' } },
    ],
  ])('%s', (_, below, expected) => {
    expect(read(article(...below)).entries).toMatchObject([expected])
  })

  test('have no number of the next article', () => {
    const rows = [1, 2].map((number) =>
      rowsOf(
        `${number}.`,
        titleOf(`Moths ${number} in the dark`, opaque(`${number}`)),
        'Ada Sample',
        DOI + number,
      ),
    )
    expect(read(mailOf(...rows)).entries.map(({ unknown }) => unknown)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('have the address below the date in plain text', () => {
    const mail = `View these articles online now at:
https://url.example.org/issue
----------------
Manuscript
Slow light: A review
of all moths
Sample Ada, Example Bo and Muster Ci
Sep 30, 2026 | OnlineFirst
https://url.example.org/manuscript
----------------
Article
Open Access
Counting sheep
Jane Doe
Oct 01, 2026 | OnlineFirst
https://url.example.org/article
----------------
To stop receiving alerts, unsubscribe here:
https://url.example.org/unsubscribe
`
    expect(read(mail).entries).toMatchObject([
      {
        title: 'Slow light: A review of all moths',
        authors: ['Sample Ada', 'Example Bo', 'Muster Ci'],
        publishedAt: { iso: '2026-09-30' },
        url: 'https://url.example.org/manuscript',
      },
      { title: 'Counting sheep', authors: ['Jane Doe'], url: 'https://url.example.org/article' },
    ])
  })
})

describe('an alert of My NCBI', () => {
  test('has its articles', () => {
    expect(read(NCBI).entries).toMatchObject([
      {
        title: 'Light at night: a cohort study.',
        url: 'https://pubmed.ncbi.nlm.nih.gov/41000001/',
        authors: ['Sample J', 'Example A', 'Muster B'],
        venue: 'J Moth Invest',
        publishedAt: { iso: '2026-01-15' },
        identifiers: { doi: '10.1172/jmi12345', pmid: '41000001' },
      },
      {
        title: 'Wings.',
        authors: ['Doe A'],
        publishedAt: { iso: '2026-01' },
        identifiers: { pmid: '41000002' },
        abstract: 'BACKGROUND: Wings are thin. We measured how thin they are, in many moths.',
      },
    ])
  })

  test('has the day when it was sent and the number of articles that it shows', () => {
    const { digestDate, declaredCount, messages } = read(NCBI)
    expect([digestDate?.iso, declaredCount, messages]).toEqual(['2026-01-18', 2, []])
  })

  test('may be plain text, with lines that are broken anywhere, and a number without a title', () => {
    const mail = `This message contains My NCBI what's new results.

Sent on Sunday, 2026 Jan 18

PubMed Results
Item 1 of 1

1. J Moth Invest. 2026 Jan 15:e12345. doi: 10.1172/JMI12345. Epub 2026 Jan
12.

Light at night and the flight of moths: a
cohort study.

Sample J(1), Example A(1)(2), Muster
B(3).

Author information:
(1)Institute of Moths, where they fly at night and sleep by day, Wick.

BACKGROUND: Wings are thin. We measured how thin
they are.

PMID: 41000001

Similar articles

2. Nat Moths. 2026 Jan 16. doi: 10.1172/N2.

PMID: 41000002

To unsubscribe from these e-mail updates click here.
`
    expect(tocMail().detect(mail)).toBe(true)
    expect(read(mail)).toMatchObject({
      declaredCount: 1,
      entries: [
        {
          title: 'Light at night and the flight of moths: a cohort study.',
          authors: ['Sample J', 'Example A', 'Muster B'],
          abstract: 'BACKGROUND: Wings are thin. We measured how thin they are.',
          publishedAt: { iso: '2026-01-15' },
          identifiers: { doi: '10.1172/jmi12345', pmid: '41000001' },
          position: { start: { line: 8 }, end: { line: 23 } },
        },
      ],
    })
  })
})

describe('an alert of plain text', () => {
  test('has its articles', () => {
    expect(read(BIORXIV).entries).toMatchObject([
      {
        title: 'Moths fly at night and sleep by day',
        authors: ['Ada Sample', 'Bo Example', 'Ci Muster'],
        publishedAt: { iso: '2026-01-22' },
        venue: 'bioRxiv',
        identifiers: { doi: '10.64898/2026.01.20.700001' },
      },
      { title: 'Wings of the dusk', authors: ['Dee Solo'] },
    ])
    expect(read(BIORXIV).messages).toEqual([])
  })

  test.each([
    ['Madonna', ['Madonna']],
    ['H. J. Zhang and xiaoming li', ['H. J. Zhang', 'xiaoming li']],
  ])('has names of other forms in their place: %s', (names, authors) => {
    const mail = BIORXIV.replace('Dee Solo', names)
    expect(read(mail).entries[1]).toMatchObject({ title: 'Wings of the dusk', authors })
  })

  test('has no names in what kind of article it is', () => {
    const mail = `Moth Letters Alert\n\nWings of the dusk\nResearch Article\n${DOI}\n`
    expect(titlesOf(mail)).toEqual(['Wings of the dusk'])
    expect(first(mail)).not.toHaveProperty('authors')
  })

  test('may have its names right above its identifier', () => {
    const [, entry] = read(BIORXIV.replace('Dee Solo\n\n', 'Dee Solo, Eve Five\n')).entries
    expect(entry).toMatchObject({ title: 'Wings of the dusk', authors: ['Dee Solo', 'Eve Five'] })
  })

  test('has none where the kind of an article alone stands above an identifier', () => {
    expect(titlesOf(`${BIORXIV}\nResearch Article\ndoi:10.1234/m.9\n`)).toEqual(titlesOf(BIORXIV))
  })

  test('needs no names', () => {
    const [, entry] = read(BIORXIV.replace('Dee Solo\n\n', '')).entries
    expect(entry?.title).toBe('Wings of the dusk')
    expect(entry).not.toHaveProperty('authors')
  })

  test('may end its lines in several ways', () => {
    const mixed = BIORXIV.replaceAll('\n\n', '\r\n\n\r\n')
    expect(titlesOf(mixed)).toEqual(titlesOf(BIORXIV))
  })

  test('may have the lines of an article together', () => {
    const mail = `Table of Contents Alert for Moth Letters

A long title about moths and the light that they
fly to in the night
Ada Sample, Bo Example, Ci Muster,
Dee Four and Eve Five
Moth Letters 2026; 12: 3-9, doi:10.1234/ml.1

Second title
Ada Sample
https://doi.org/10.1234/ml.2
`
    expect(read(mail).entries).toMatchObject([
      {
        title: 'A long title about moths and the light that they fly to in the night',
        authors: ['Ada Sample', 'Bo Example', 'Ci Muster', 'Dee Four', 'Eve Five'],
        venue: 'Moth Letters',
      },
      { title: 'Second title', authors: ['Ada Sample'], identifiers: { doi: '10.1234/ml.2' } },
    ])
  })

  test('has each of its lines in an entry or in the boilerplate', () => {
    const { entries, boilerplate } = read(BIORXIV)
    const runs = [...entries.flatMap(({ position }) => position ?? []), ...boilerplate]
    const lines = BIORXIV.split('\n').flatMap((line, index) => (line.trim() ? [index + 1] : []))
    const missed = lines.filter(
      (line) => !runs.some(({ start, end }) => start.line <= line && line <= end.line),
    )
    expect(missed).toEqual([])
  })

  test('has a place for each line of an article', () => {
    const [entry] = parseDigest(BIORXIV, { ...options, places: true }).entries
    const lines = Object.values(entry?.places ?? {}).flatMap(({ start, end }) => [
      start.line,
      end.line,
    ])
    expect(Math.max(...lines)).toBe(entry?.position?.end.line)
  })
})

describe('a mail is recognised', () => {
  const { detect } = tocMail()

  test.each<[string, string]>([
    ['the contents of an issue', mailOf(articleOf(1))],
    ['an alert of My NCBI', NCBI],
    ['an alert of bioRxiv', BIORXIV],
    [
      'an alert of SAGE',
      'Moths\nAda Sample\nSep 30, 2026 | OnlineFirst\nhttps://url1.example.org/a',
    ],
    ['one whose first article is far below', mailOf()],
    [
      'one of an issue, with a date',
      '<table cellpadding="0"><tr><td>Moths Volume 6, Issue 1</td></tr></table><p>Published online: 3 September 2026',
    ],
    [
      'one that has its issue in its title, and addresses that say nothing',
      `<html><title>Moths Volume 649 Issue 8098</title><a href="${opaque('a')}">A</a>`,
    ],
    [
      'one whose addresses say nothing',
      '<table cellpadding="0"><tr><td>Articles in Press</td></tr></table><a href="#">A</a><p>Available Online 03 September 2026',
    ],
    [
      'one that names its issue and when an article came out',
      `<a href="https://click.example.org/?qs=${'0'.repeat(60)}">Volume 59 / Issue 4</a><p>Published Online on 20 May 2026</p>`,
    ],
    [
      'one with addresses that hold others',
      `<table cellpadding="0"><tr><td>Online Now article alerts <a href="${wrapped('https://a.org/fulltext/S1')}">A</a>`,
    ],
  ])('%s', (_, mail) => {
    expect(detect(mail)).toBe(true)
  })

  test.each<[string, string]>([
    [
      'an alert of Google Scholar',
      mailOf(
        '<a href="https://scholar.google.com/scholar_url?url=https://a.org/doi/10.1234/a">A</a>',
      ),
    ],
    [
      'a newsletter',
      mailOf('<a href="https://arxiv.org/abs/2401.00001">A Title (5 minute read)</a>'),
    ],
    [
      'the page of a journal',
      '<!doctype html><html><script src="a.js"></script><h1>Table of Contents</h1><a href="/doi/10.1234/a1">A</a>',
    ],
    ['a page without articles', mailOf().replace('Contents: Volume 6 Issue 1', 'in spring')],
    ['a feed', `<?xml version="1.0"?><rss><item>Table of contents doi:10.1234/a</item></rss>`],
    ['Markdown', '# Alerts for the week\n\n## A Title\n\nAda Sample\n\ndoi:10.1234/a'],
    ['a citation', 'PMID- 12345678\nTI  - A Title\nAID - 10.1234/a [doi]'],
    ['a line with a DOI', 'See doi:10.1234/a for more.'],
    ['nothing', ''],
  ])('and %s is none', (_, text) => {
    expect(detect(text)).toBe(false)
  })
})

describe('names, a date and an issue on one line', () => {
  const byline = (names: string, date: string): string =>
    mailOf(
      '<h1>APA PsycAlert</h1>',
      rowsOf(
        titleOf('Moths in the dark and how they see', opaque('a')),
        `${names} &nbsp;-&nbsp; ${date} &nbsp;- Volume 7, Issue 1`,
      ),
      rowsOf(
        titleOf('Lamps in the rain', opaque('b')),
        'Wick, C.; Oil, D. - 12/31/2025 - Volume 7',
      ),
    )

  test('are read where the mail shows which number is the month', () => {
    expect(first(byline('Moth, Ada B.; Lamp, Bo', '7/9/2026'))).toMatchObject({
      authors: ['Moth, Ada B.', 'Lamp, Bo'],
      publishedAt: { iso: '2026-07-09' },
    })
    expect(
      parseDigest(byline('Moth, Ada; Lamp, Bo', '1/2/2026'), { adapters: [tocMail()] }).format,
    ).toBe('toc-mail')
  })

  test('have the date in the other order, or none', () => {
    const other = (date: string): string =>
      byline('Moth, Ada B.; Lamp, Bo', date).replace('12/31/2025', '12/11/2025')
    expect(first(other('31/12/2025'))?.publishedAt?.iso).toBe('2025-12-31')
    expect(first(other('10/11/2025'))?.authors).toEqual(['Moth, Ada B.', 'Lamp, Bo'])
    expect(first(other('10/11/2025'))).not.toHaveProperty('publishedAt')
    expect(first(byline('Moth, Ada B.; Lamp, Bo', '31/12/2025'))).not.toHaveProperty('publishedAt')
  })

  test('may be of one author', () => {
    expect(first(byline('Moth, Ada B.', '7/9/2026'))?.authors).toEqual(['Moth, Ada B.'])
  })

  test('are told from a journal and a date', () => {
    expect(first(article('Moth Letters - 12 May 2026', DOI))).toMatchObject({
      venue: 'Moth Letters',
      publishedAt: { iso: '2026-05-12' },
    })
  })
})

describe('a list with labels', () => {
  const SSRN = `MOTH ECONOMICS eJOURNAL
Vol. 7, No. 1: Mar 6, 2026

T A B L E   O F   C O N T E N T S
______________________________
"Counting Moths at Night"
   ADA MOTH
   https://ssrn.com/abstract=1000001?dgcid=ejournal

______________________________
"Counting Moths at Night: A Study of
the Lamps"
  Contact:  ADA MOTH
              Lamp Lab
    Email:  ada@example.org
  Contact:  BO LAMP
Auth-Page:  https://ssrn.com/author=7
Full Text:  https://ssrn.com/abstract=1000001?dgcid=ejournal
ABSTRACT: Moths are many. We count
them: one by one.

______________________________
"What Lamps Know"
  Contact:  CY WICK
Full Text:  https://ssrn.com/abstract=1000002?dgcid=ejournal
ABSTRACT: Lamps know moths.

______________________________
Solicitation of Abstracts

Contact: the editors, who read what is sent to them.
`
  const NEP = `NEP: New Economics Papers
Moths and Lamps

In this issue we have:

1. Counting Moths at Night
 Ada Moth; Bo Lamp

1. Counting Moths at
  Night
Date: 2026-03
By: Ada Moth (University of Wick); Bo Lamp (Lamp Lab,
 Wick)
URL: http://d.repec.org/n?u=RePEc:abc:wpaper:1&r=mot
 Moths are many. We count
 them.
Keywords: moths, lamps
JEL: Q57

2. What lamps know
By: Wick, Cy
 Lamps know moths.
Date: 2026
URL: http://d.repec.org/n?u=RePEc:abc:wpaper:2&r=mot

This nep-mot issue is ©2026 by its editor.
`

  test('of SSRN is recognised and read', () => {
    const digest = parseDigest(SSRN, { adapters: [tocMail()] })
    expect(digest.format).toBe('toc-mail')
    expect(digest.messages).toEqual([])
    expect(digest.entries).toMatchObject([
      {
        title: 'Counting Moths at Night: A Study of the Lamps',
        authors: ['ADA MOTH', 'BO LAMP'],
        url: 'https://ssrn.com/abstract=1000001?dgcid=ejournal',
        abstract: 'Moths are many. We count them: one by one.',
        abstractKind: 'full',
        position: { start: { line: 11 }, end: { line: 20 } },
      },
      { title: 'What Lamps Know', authors: ['CY WICK'], abstract: 'Lamps know moths.' },
    ])
    expect(digest.entries[0]?.unknown?.map(({ label }) => label)).toEqual([
      'affiliation',
      'email',
      'auth-page',
    ])
  })

  test('of NEP is recognised and read, in either order of its labels', () => {
    const digest = parseDigest(NEP, { adapters: [tocMail()] })
    expect(digest.format).toBe('toc-mail')
    expect(digest.entries).toMatchObject([
      {
        title: 'Counting Moths at Night',
        authors: ['Ada Moth', 'Bo Lamp'],
        publishedAt: { iso: '2026-03' },
        url: 'http://d.repec.org/n?u=RePEc:abc:wpaper:1&r=mot',
        abstract: 'Moths are many. We count them.',
        unknown: [{ label: 'keywords' }, { label: 'jel' }],
      },
      {
        title: 'What lamps know',
        authors: ['Wick, Cy'],
        publishedAt: { iso: '2026' },
        abstract: 'Lamps know moths.',
        position: { end: { line: 24 } },
      },
    ])
  })

  test('may have titles with labels', () => {
    const alert = `Search Alert

Title: Counting Moths at Night:
A Study
Authors: Moth, Ada; Lamp, Bo
Source: Moths and Lamps
DOI: 10.1234/moths.7
`
    expect(parseDigest(alert, { adapters: [tocMail()] })).toMatchObject({
      format: 'toc-mail',
      entries: [
        {
          title: 'Counting Moths at Night: A Study',
          authors: ['Moth, Ada', 'Lamp, Bo'],
          venue: 'Moths and Lamps',
          identifiers: { doi: '10.1234/moths.7' },
        },
      ],
    })
  })

  test('is not what has a contact and an address at its foot', () => {
    const mail = `${BIORXIV}\nMoth Press\nContact: Ada\nURL: https://example.org\n`
    expect(read(mail).entries.map(({ title }) => title)).toEqual(
      read(BIORXIV).entries.map(({ title }) => title),
    )
  })
})
