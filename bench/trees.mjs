/**
 * Invented digests in XML, HTML and JSON.
 */
import { renderPapers } from './papers.mjs'

/** @typedef {import('./papers.mjs').Paper} Paper */

/**
 * An announcement of arXiv as Atom.
 *
 * @param {number} size
 */
export function renderFeed(size) {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us">
  <id>http://rss.arxiv.org/atom/cs.AI</id>
  <title>cs.AI updates on arXiv.org</title>
  <updated>2024-12-03T05:00:19.866337+00:00</updated>
  <link href="http://rss.arxiv.org/atom/cs.AI" rel="self" type="application/atom+xml"/>
  <subtitle>cs.AI updates on the arXiv.org e-print archive.</subtitle>
${renderPapers(size, renderFeedEntry).join('')}</feed>
`
}

/** @param {Paper} paper */
function renderFeedEntry({ id, title, abstract, names, categories, day }) {
  return `  <entry>
    <id>oai:arXiv.org:${id}v1</id>
    <title>${escaped(title)}</title>
    <updated>2024-12-03T05:00:19.910019+00:00</updated>
    <link href="https://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
    <summary>arXiv:${id}v1 Announce Type: new \nAbstract: ${escaped(abstract)}</summary>
${categories.map((category) => `    <category term="${category}"/>\n`).join('')}    <published>${day.toISOString()}</published>
    <arxiv:announce_type>new</arxiv:announce_type>
    <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
    <dc:creator>${names.join(', ')}</dc:creator>
  </entry>
`
}

/**
 * The feed of a journal, as RSS.
 *
 * @param {number} size
 */
export function renderJournalFeed(size) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
  <channel>
    <title>Moths and Lamps: Table of Contents</title>
    <link>https://example.org/journal/moths</link>
    <lastBuildDate>Tue, 03 Dec 2024 05:00:14 +0000</lastBuildDate>
${renderPapers(size, renderItem).join('')}  </channel>
</rss>
`
}

/** @param {Paper} paper */
function renderItem({ id, title, abstract, names, day }) {
  return `    <item>
      <title>${escaped(title)}</title>
      <link>https://example.org/doi/full/10.1000/moths.${id}?af=R</link>
      <guid isPermaLink="false">10.1000/moths.${id}</guid>
      <pubDate>${day.toUTCString()}</pubDate>
      <dc:date>${day.toISOString()}</dc:date>
      <description>Moths and Lamps, EarlyView. </description>
      <content:encoded><![CDATA[<h2>Abstract</h2><p>${escaped(abstract)}</p>]]></content:encoded>
${names.map((name) => `      <dc:creator>${name}</dc:creator>\n`).join('')}      <dc:identifier>doi:10.1000/moths.${id}</dc:identifier>
      <prism:publicationName>Moths and Lamps</prism:publicationName>
      <prism:volume>7</prism:volume>
    </item>
`
}

/**
 * A listing of arXiv.
 *
 * @param {number} size
 */
export function renderListing(size) {
  const items = renderPapers(size, renderListed)
  return `<!DOCTYPE html>
<html lang="en">
<head><title>Artificial Intelligence   | arXiv</title>
  <script src="/static/js/mathjaxToggle.min.js" type="text/javascript"></script>
</head>
<body>
<main class="main"><div id="content"><div id='content-inner'><div id='dlpage'>
  <h1>Artificial Intelligence</h1>
<h3>Showing new listings for Tuesday, 3 December 2024</h3>
<div class='paging'>Total of ${items.length} entries
</div>
<dl id='articles'>
  <h3>New submissions (showing ${items.length} of ${items.length} entries)</h3>
${items.join('')}</dl>
</div></div></div></main></body>
</html>
`
}

/** @param {Paper} paper */
function renderListed({ id, title, abstract, names, categories, comments }) {
  const authors = names.map(
    (name) =>
      `<a href="https://arxiv.org/a/search?searchtype=author&amp;query=${name.replace(' ', ',+')}">${name}</a>`,
  )
  return `    <dt>
      <a name='item1'>[1]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
        [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>, <a href="/format/${id}" title="Other formats" id="oth-${id}" aria-labelledby="oth-${id}">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${escaped(title)}
        </div>
        <div class='list-authors'>${authors.join(', ')}</div>
${comments === '' ? '' : `        <div class='list-comments mathjax'><span class='descriptor'>Comments:</span>\n          ${comments}\n        </div>\n`}
        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          <span class="primary-subject">Artificial Intelligence (${categories.join('); Other Things (')})</span>
        </div>
        <p class='mathjax'>
          ${escaped(abstract)}
        </p>
      </div>
    </dd>
`
}

/**
 * The answer of the API of Hugging Face papers.
 *
 * @param {number} size
 */
export function renderAnswer(size) {
  return `[${renderPapers(size, (paper) => JSON.stringify(itemOf(paper))).join(',')}]`
}

/** @param {Paper} paper */
function itemOf({ id, title, abstract, names, submitter, day, votes, discussion }) {
  return {
    paper: {
      id,
      authors: names.map((name, index) => ({
        _id: `6a2c75a3a0d4daae4285f0${index}`,
        name,
        hidden: false,
      })),
      publishedAt: day.toISOString(),
      submittedOnDailyAt: day.toISOString(),
      title,
      submittedOnDailyBy: {
        _id: '62d4cfcd4b0933c48f45ae33',
        avatarUrl: `https://cdn-avatars.huggingface.co/v1/production/uploads/${submitter}.png`,
        fullname: submitter,
        name: submitter,
        type: 'user',
      },
      summary: abstract,
      upvotes: votes,
      discussionId: '6a2c75a4a0d4daae4285f068',
    },
    publishedAt: day.toISOString(),
    title,
    summary: abstract,
    thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png`,
    numComments: discussion,
    submittedBy: {
      _id: '62d4cfcd4b0933c48f45ae33',
      fullname: submitter,
      name: submitter,
      type: 'user',
    },
    isAuthorParticipating: false,
  }
}

/**
 * A saved page of Hugging Face papers, as it is: with its data beside its cards.
 *
 * @param {number} size
 */
export function renderSavedPage(size) {
  /** @type {unknown[]} */
  const items = []
  const cards = renderPapers(size / 2, (paper) => {
    items.push(itemOf(paper))
    return renderHtmlCard(paper)
  })
  const data = escaped(JSON.stringify({ dateString: '2024-12-03', dailyPapers: items }))
  return htmlPage(
    cards,
    ` data-target="DailyPapers" data-props="${data.replaceAll('"', '&quot;')}"`,
  )
}

/**
 * The same without its data, as converters leave it.
 *
 * @param {number} size
 */
export function renderCardPage(size) {
  return htmlPage(renderPapers(size, renderHtmlCard), '')
}

/**
 * @param {readonly string[]} cards
 * @param {string} attributes
 */
function htmlPage(cards, attributes) {
  return `<!doctype html>
<html class="">
<head><meta charset="utf-8"><title>Daily Papers - Hugging Face</title>
<meta property="og:url" content="https://huggingface.co/papers"></head>
<body class="flex flex-col min-h-screen bg-white dark:bg-gray-950 text-black DailyPapersPage">
<main class="flex flex-1 flex-col"><div class="SVELTE_HYDRATER contents"${attributes}><h1>Daily Papers</h1>
<time datetime="2024-12-03T00:00:00.000Z"><span>Dec</span> <span>3</span></time>
<div class="relative grid grid-cols-1 gap-5 lg:grid-cols-2 xl:grid-cols-3">
${cards.join('')}</div></div></main></body>
</html>
`
}

const ICON =
  '<svg class="" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" role="img" width="1em" height="1em" viewBox="0 0 24 24"><path fill="none" stroke="currentColor" stroke-width="2" d="M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z"></path></svg>'

/** @param {Paper} paper */
function renderHtmlCard({ id, title, abstract, names, submitter, votes, discussion }) {
  const faces = names.map(
    (name) =>
      `<li class="-mr-2 h-4 w-4 block flex-none rounded-full border-2 border-white" title="${name}"><img class="overflow-hidden rounded-full" alt="" src="/avatars/be9c948ecf9c413ad4c8aa6598d3ba86.svg"></li>`,
  )
  return `<div><article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="/papers/${id}" class="peer relative block h-56 w-full cursor-pointer overflow-hidden rounded-xl border bg-white"><img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png" alt="" class="h-full w-full object-cover"></a>
<div class="pointer-events-none absolute right-2 flex h-6 items-center gap-1 bg-white px-2 text-xs">Submitted by
<img alt="" class="w-2.5 h-2.5 rounded-full flex-none" src="https://cdn-avatars.huggingface.co/v1/production/uploads/${submitter}.jpeg">
${submitter}</div>
<div class="-mt-2 flex bg-gradient-to-b px-6 pb-6 pt-8"><div class="flex w-full gap-6"><a href="/login?next=%2Fpapers%2F${id}" class="self-start"><div class="flex h-14 w-12 gap-1 rounded-xl"><input disabled type="checkbox" class="peer hidden">${ICON}<div class="leading-none">${votes}</div></div></a>
<div class="w-full"><h3 class="mb-1 text-lg/6 font-semibold hover:underline"><a href="/papers/${id}" class="line-clamp-3 cursor-pointer text-balance">${escaped(title)}</a></h3>
<p class="text-gray-600">${escaped(abstract)}</p>
<div class="flex items-center justify-between"><a href="/papers/${id}" class="flex"><ul class="flex items-center flex-row-reverse text-sm">${faces.join('')}<li class="text-gray-600 order-first ml-3"><div class="flex truncate text-base"><div class="ml-1 mr-2.5">·</div>
${names.length} authors
</div></li></ul></a>
<a href="/papers/${id}#community" class="text-md flex items-center gap-2 text-gray-400">${ICON}
${discussion}
</a></div></div></div></div></article></div>
`
}

/** @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
