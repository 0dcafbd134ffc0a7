/** The frame of a page of arXiv. */
export function pageOf(title: string, ...parts: readonly string[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><title>${title}</title>
<link rel="stylesheet" href="https://static.arxiv.org/static/browse/0.3.4/css/arXiv.css">
<script>document.write('<dt><a href="/abs/2603.99999">script</a></dt>')</script>
</head>
<body>
<main><div id="content">
${parts.join('\n')}
</div></main>
</body>
</html>
`
}

/** What a listing shows of a paper. */
export interface Listed {
  readonly id: string
  readonly title?: string
  /** What stands behind the identifier. */
  readonly mark?: string
  readonly authors?: string
  readonly comments?: string
  readonly journal?: string
  readonly subjects?: string
  readonly abstract?: string
}

const AUTHORS = '<a href="/search/1">Ada Moth</a>, <a href="/search/2">Bo L\u00e4mp</a>'
const SUBJECTS =
  '<span class="primary-subject">Computer Vision (cs.CV)</span>; Quantitative Methods (q-bio.QM)'

function part(name: string, title: string, text: string | undefined): string {
  return text === undefined
    ? ''
    : `<div class='list-${name} mathjax'><span class='descriptor'>${title}:</span>\n          ${text}\n        </div>`
}

/** An entry of a listing as it has been printed since 2023. */
export function listed(paper: Listed): string {
  const { id, title = 'Counting Moths', mark = '', authors = AUTHORS, subjects = SUBJECTS } = paper
  const { comments, journal, abstract } = paper
  return `    <dt>
      <a name='item1'>[1]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
      ${mark}
        [<a href="/pdf/${id}" title="Download PDF">pdf</a>, <a href="/format/${id}" title="Other formats">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        ${part('title', 'Title', title)}
        <div class='list-authors'>${authors}</div>
        ${part('comments', 'Comments', comments)}
        ${part('journal-ref', 'Journal-ref', journal)}
        ${part('subjects', 'Subjects', subjects)}
        ${abstract === undefined ? '' : `<p class='mathjax'>\n${abstract}\n        </p>`}
      </div>
    </dd>
`
}

/** A section of a listing. */
export function section(heading: string, ...papers: readonly Listed[]): string {
  return `<dl id='articles'>\n    <h3>${heading}</h3>\n${papers.map(listed).join('')}</dl>`
}

/** A listing of what is new. */
export function newListing(...sections: readonly string[]): string {
  return pageOf(
    'Computer Vision   | arXiv',
    "<div id='dlpage'>\n  <h1>Computer Vision</h1>",
    '<h3>Showing new listings for Friday, 6 March 2026</h3>',
    ...sections,
    '</div>',
  )
}

/** An entry of a listing as it was printed until 2023. */
export function listedBefore(id: string, mark = ''): string {
  return `<dt><a name="item1">[1]</a>&nbsp;  <span class="list-identifier"><a href="/abs/${id}" title="Abstract">arXiv:${id}</a>${mark} [<a href="/pdf/${id}" title="Download PDF">pdf</a>, <a href="/ps/${id}" title="Download PostScript">ps</a>]</span></dt>
<dd>
<div class="meta">
<div class="list-title mathjax">
<span class="descriptor">Title:</span> Counting Moths
</div>
<div class="list-authors">
<span class="descriptor">Authors:</span>
<a href="/find/cs/1/au:+Moth_A/0/1/0/all/0/1">Ada Moth</a>,
<a href="/find/cs/1/au:+Lamp_B/0/1/0/all/0/1">Bo Lamp</a>
</div>
<div class="list-comments">
<span class="descriptor">Comments:</span> 7 pages
</div>
<div class="list-report-no">
<span class="descriptor">Report-no:</span> MOTH-7
</div>
<div class="list-subjects">
<span class="descriptor">Subjects:</span> <span class="primary-subject">Computer Vision and Pattern Recognition (cs.CV)</span>; Learning (cs.LG)
</div>
<p class="mathjax">We count moths at night.
</p>
</div>
</dd>
`
}

/** What the results of a search show of a paper. */
export interface Result {
  readonly id: string
  readonly dates?: string
  readonly authors?: string
  readonly abstract?: string
  readonly doi?: string
  readonly more?: string
}

const SUBMITTED = `<span class="has-text-weight-semibold">Submitted</span> 5 March, 2026; <span class="has-text-weight-semibold">v1</span> submitted 28 February, 2026;
      <span class="has-text-weight-semibold">originally announced</span> March 2026.`

/** The abstract of a result, shortened and whole. */
export const ABSTRACT = `<p class="abstract mathjax">
      <span class="search-hit">Abstract</span>:
      <span class="abstract-short" id="short" style="display: inline;">
        &hellip;count <span class="search-hit mathjax">moths</span> at night.
        <a class="is-size-7" onclick="show()">&#9661; More</a>
      </span>
      <span class="abstract-full" id="full" style="display: none;">
        We count <span class="search-hit mathjax">moths</span> at night. See https://github.com/lamp-lab/moths.
        <a class="is-size-7" onclick="hide()">&#9651; Less</a>
      </span>
    </p>`

/** A result of a search. */
export function result({
  id,
  dates = SUBMITTED,
  authors = AUTHORS,
  abstract = ABSTRACT,
  doi,
  more = '',
}: Result): string {
  const doiTag = `<div class="tags has-addons"><span class="tag is-dark">doi</span>
        <span class="tag is-light"><a class="" href="https://doi.org/${doi}">${doi} <i class="fa"></i></a></span></div>`
  return `  <li class="arxiv-result">
    <div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a>
        <span>&nbsp;[<a href="https://arxiv.org/pdf/${id}">pdf</a>, <a href="https://arxiv.org/format/${id}">other</a>]&nbsp;</span>
      </p>
      <div class="tags is-inline-block">
        <span class="tag is-small is-link tooltip" data-tooltip="Computer Vision">cs.CV</span>
        <span class="tag is-small is-grey tooltip" data-tooltip="Quantitative Methods">q-bio.QM</span>
      </div>
      ${doi === undefined ? '' : doiTag}
    </div>
    <p class="title is-5 mathjax">
        Counting <span class="search-hit mathjax">Moths</span>
    </p>
    <p class="authors">
      <span class="has-text-weight-semibold">Authors:</span>
      ${authors}
    </p>
    ${abstract}
    <p class="is-size-7">${dates}
    </p>
    ${more}
  </li>
`
}

/** A page of the results of a search. */
export function searchPage(...results: readonly string[]): string {
  return pageOf(
    'Search | arXiv e-print repository',
    `<h1 class="title">Showing 1&ndash;${results.length} of 1,812 results for all: <span class="mathjax">moths</span></h1>`,
    `<ol class="breathe-horizontal" start="1">\n${results.join('')}</ol>`,
  )
}
