/** Invented papers in the forms that Hugging Face gives them. */

type Json = Readonly<Record<string, unknown>>

/** A paper by itself. */
export const paperOf = (changes: Json = {}): Json => ({
  id: '2401.00001',
  authors: [
    { _id: '1', name: 'Ada Example', hidden: false },
    { _id: '2', user: { user: 'bo', fullname: 'Bo E.' }, name: 'Bo Example', hidden: true },
  ],
  publishedAt: '2024-01-02T23:30:00.000Z',
  title: 'Counting Moths\n  in the Dark',
  summary: 'We count moths.\nIt is dark.',
  upvotes: 18,
  discussionId: '3',
  ...changes,
})

/** An item of the daily list. */
export const itemOf = (paper: Json = {}, changes: Json = {}): Json => ({
  paper: paperOf(paper),
  publishedAt: '2024-01-09T01:00:00.000Z',
  title: 'Counting Moths in the Dark',
  thumbnail: 'https://cdn.example/2401.00001.png',
  numComments: 2,
  submittedBy: { _id: '4', fullname: 'Cy Example', name: 'cy', type: 'user' },
  isAuthorParticipating: false,
  ...changes,
})

/** Items with numbers for titles, `Title 1`, and identifiers of their own. */
export const itemsOf = (count: number): readonly Json[] =>
  Array.from({ length: count }, (_, index) => {
    const [id, title] = [idOf(index), `Title ${index + 1}`]
    return itemOf({ id, title, summary: `Abstract ${index + 1}.` }, { title })
  })

const idOf = (index: number): string => `2401.${String(index + 1).padStart(5, '0')}`

/** The data of a page with a list. */
export const listData = (items: readonly unknown[], changes: Json = {}): Json => ({
  dateString: '2024-01-09',
  dailyPapers: items,
  prevDate: '2024-01-08',
  ...changes,
})

/** The data of the page of one paper. */
export const paperData = (paper: Json = {}, changes: Json = {}): Json => ({
  comments: [{ id: '5', type: 'comment' }],
  paper: paperOf(paper),
  upvoters: [],
  ...changes,
})

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An attribute with data, as the site writes it; in single quotes as converters do. */
export const attributeOf = (data: unknown, quote: '"' | "'" = '"'): string =>
  `data-props=${quote}${escaped(JSON.stringify(data)).replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')}${quote}`

/** An element with data. */
export const hydrated = (data: unknown, inside = '', target = 'DailyPapers'): string =>
  `<div class="SVELTE_HYDRATER contents" data-target="${target}" ${attributeOf(data)}>${inside}</div>`

export interface CardOf {
  readonly id?: string
  readonly title?: string
  readonly votes?: string
  readonly comments?: string
  readonly submitter?: string
  readonly authors?: string
  /** What stands below the title. */
  readonly below?: string
}

const ICON = '<svg viewBox="0 0 12 12"><title>icon</title><path d="M5 2"/></svg>'

/** A card of the daily view. */
export const cardOf = ({
  id = '2401.00001',
  title = 'Counting Moths in the Dark',
  votes = '18',
  comments = '2',
  submitter = 'cy',
  authors = '2 authors',
  below = '',
}: CardOf = {}): string => `<div><article class="flex">
  <a href="/papers/${id}" class="block"><img src="https://cdn.example/${id}.png" alt=""></a>
  <div class="absolute">Submitted by
    <img alt="" src="/avatars/1.svg">
    ${submitter}</div>
  <a href="/login?next=%2Fpapers%2F${id}"><div><input disabled type="checkbox">${ICON}
    <div class="leading-none">${votes}</div></div></a>
  <h3 class="text-lg"><a href="/papers/${id}">${title}</a></h3>
  ${below}
  <a href="/papers/${id}"><ul><li title="ada"><img alt="" src="/avatars/2.svg"></li>
    <li><div><div class="ml-1">·</div>
      ${authors}
    </div></li></ul></a>
  <a href="/papers/${id}#community">${ICON}
    ${comments}
  </a>
</article></div>`

/** Cards with numbers for titles, as {@link itemsOf}. */
export const cardsOf = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    cardOf({ id: idOf(index), title: `Title ${index + 1}` }),
  ).join('\n')

/** A page of the site. */
export const pageOf = (
  body: string,
  { title = 'Daily Papers - Hugging Face', address = 'https://huggingface.co/papers' } = {},
): string => `<!doctype html>
<html class="">
<head>
  <meta charset="utf-8">
  <meta property="og:url" content="${address}">
  <title>${title}</title>
  <script>window.hubConfig = {"moonHttpUrl": "https://huggingface.co", "tag": "<div>"}</script>
</head>
<body class="DailyPapersPage">
<header><a href="/">Hugging Face</a><div class="SVELTE_HYDRATER" data-props="{}"></div></header>
<main>
<time datetime="2024-01-09T00:00:00.000Z"><span>Jan</span><span>9</span></time>
${body}
</main>
<footer>TOS</footer>
</body>
</html>
`
