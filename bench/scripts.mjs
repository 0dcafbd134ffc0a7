/**
 * What people use today for most digests: a script that takes a few fields out of one form. It has no places, no links, and
 * nothing for what does not fit.
 */
import { load } from 'cheerio'

/** @param {string} page */
export function pageByRegExp(page) {
  return Array.from(
    page.matchAll(/^(.+)\n\n(.+)\n\n {2}• (\d+) authors\n·\n(\w+ \d+(?:, \d{4})?)/gm),
    ([, title, abstract, authors, date]) => ({ title, abstract, authors: Number(authors), date }),
  )
}

/** @param {string} mailing */
export function mailingByRegExp(mailing) {
  return mailing.split(/^-{70,}$/m).flatMap((entry) => {
    const id = /^arXiv:(\S+)/m.exec(entry)?.[1]
    if (id === undefined) return []
    const [, head = '', abstract = ''] = entry.split(/^\\\\(?: .*)?$/m)
    /** @param {string} name */
    const named = (name) =>
      new RegExp(`^${name}:((?:.*\n)(?: +.*\n)*)`, 'm').exec(head)?.[1]?.replace(/\s+/g, ' ').trim()
    return {
      id,
      date: named('Date'),
      title: named('Title'),
      authors: named('Authors')?.split(', '),
      categories: named('Categories')?.split(' '),
      comments: named('Comments'),
      abstract: abstract.replace(/\s+/g, ' ').trim(),
    }
  })
}

/** @param {string} records */
export function recordsByRegExp(records) {
  return records.split(/^(?=PMID- )/m).map((record) => {
    const lines = Array.from(record.replace(/\n {6}/g, ' ').matchAll(/^([A-Z]{2,4}) *- (.*)$/gm))
    /** @param {string} tag */
    const all = (tag) => lines.flatMap(([, name, value]) => (name === tag ? [value] : []))
    return {
      pmid: all('PMID')[0],
      date: all('DP')[0],
      title: all('TI')[0],
      authors: all('FAU'),
      abstract: all('AB')[0],
      journal: all('JT')[0],
      doi: all('LID')[0]?.replace(' [doi]', ''),
    }
  })
}

/** @param {string} markdown */
export function headingsByRegExp(markdown) {
  return Array.from(
    markdown.matchAll(/^### \[(.+)\]\((.+)\)\n\*(.+)\*\n\n\*\*Abstract:\*\* (.+)$/gm),
    ([, title, url, authors, abstract]) => ({
      title,
      url,
      authors: authors?.split(', '),
      abstract,
    }),
  )
}

/** @param {string} markdown */
export function rowsByRegExp(markdown) {
  return Array.from(
    markdown.matchAll(/^\|\*\*(.+?)\*\*\|\*\*(.+?)\*\*\|(.+?)\|\[(.+?)\]\((.+?)\)\|(.+)\|$/gm),
    ([, date, title, authors, id, url]) => ({ date, title, authors, id, url }),
  )
}

/** @param {string} json */
export function answerByPaths(json) {
  /** @type {{ paper: Record<string, unknown> & { authors: { name: string }[] } }[]} */
  const items = JSON.parse(json)
  return items.map(({ paper: { id, title, summary, upvotes, publishedAt, authors } }) => ({
    id,
    title,
    abstract: summary,
    votes: upvotes,
    date: publishedAt,
    authors: authors.map(({ name }) => name),
  }))
}

/** @param {string} html */
export function listingByCheerio(html) {
  const $ = load(html)
  return Array.from($('#articles > dd'), (item) => ({
    id: $(item).prev('dt').find('a[title=Abstract]').attr('id'),
    title: $(item).find('.list-title').text().replace('Title:', '').trim(),
    authors: Array.from($(item).find('.list-authors a'), (link) => $(link).text()),
    subjects: $(item).find('.list-subjects').text().trim(),
    abstract: $(item).find('p.mathjax').text().trim(),
  }))
}

/** @param {string} html */
export function cardsByCheerio(html) {
  const $ = load(html)
  return Array.from($('article'), (card) => ({
    title: $(card).find('h3').text(),
    url: $(card).find('h3 a').attr('href'),
    abstract: $(card).find('p').text(),
    votes: Number($(card).find('.leading-none').text()),
  }))
}

/** @param {string} html */
export function dataByCheerio(html) {
  const $ = load(html)
  /** @type {{ dailyPapers: unknown[] }} */
  const { dailyPapers } = JSON.parse($('[data-target=DailyPapers]').attr('data-props') ?? '')
  return answerByPaths(JSON.stringify(dailyPapers))
}

/** @param {string} html */
export function alertByCheerio(html) {
  const $ = load(html)
  return Array.from($('h3'), (heading) => {
    const [authors, venue] = $(heading).next().text().split('\u00a0- ')
    return {
      title: $(heading).find('a').text(),
      url: new URL($(heading).find('a').attr('href') ?? '').searchParams.get('url'),
      authors: authors?.split(', '),
      venue,
      snippet: $(heading).next().next('.gse_alrt_sni').text(),
    }
  })
}

/** @param {string} html */
export function articlesByCheerio(html) {
  const $ = load(html)
  return Array.from($('table.article'), (article) => {
    const [title, authors, facts] = $(article)
      .find('td')
      .toArray()
      .map((cell) => $(cell).text())
    return {
      title,
      url: $(article).find('a').attr('href'),
      authors: authors?.split(/, | & /),
      doi: /doi:(\S+)/.exec(facts ?? '')?.[1],
    }
  })
}

/** @param {string} html */
export function itemsByCheerio(html) {
  const $ = load(html)
  return Array.from($('a[href*="arxiv.org/abs/"]'), (link) => ({
    title: $(link)
      .text()
      .replace(/ \(\d+ minute read\)$/, ''),
    url: $(link).attr('href')?.split('?')[0],
    text: $(link).nextAll('span').text(),
  }))
}
