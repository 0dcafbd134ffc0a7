import type { Card } from '../support/layouts.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Text as it stands in HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A page of papers in the form of the site: what a reader sees, and what is there besides. */
export function htmlPage(cards: readonly Card[]): string {
  return `<!doctype html>
<html class="">
	<head>
		<meta charset="utf-8" />
		<title>Daily Papers - Hugging Face</title>
		<style>.card { color: red }</style>
		<script>window.page = "7 authors"</script>
	</head>
	<body class="flex flex-col">
		<noscript>Submitted by nobody</noscript>
		<main class="flex flex-1 flex-col"><div class="contents"><section class="container"><div class="grid"><h1 class="text-2xl"><a href="/papers">Daily Papers</a></h1>
			<h2>by <a href="/akhaliq" class="flex"><img alt="" src="/front/by.png"><span class="underline">AK</span></a> <span>and the research community</span></h2></div>
			<time class="flex" datetime="2025-12-10T00:00:00.000Z"><span>Dec</span>
				<span>10</span></time></section>
			<div class="grid gap-5">${cards.map(htmlCard).join('\n')}</div></div></main>
		<footer><div>Company</div><ul><li><a href="/terms">TOS</a></li></ul></footer>
	</body>
</html>
`
}

function htmlCard({
  id,
  title,
  paragraphs,
  authorCount,
  organization,
  date,
  votes,
  comments,
}: Card) {
  const page = `/papers/${id ?? '2401.00001'}`
  return `
				<article class="relative"><a href="${page}" class="peer"><img src="/thumbnails/${id}.png" alt=""></a>
					<div class="flex"><a href="/login?next=${encodeURIComponent(page)}" class="self-start">

<div class="select-none"><input disabled type="checkbox" class="peer hidden">
		<svg role="img"><title>Vote</title><path d="M5"></path></svg>
		<div class="leading-none">${votes ?? '-'}</div></div></a></div>
					<div class="w-full"><h3 class="mb-1"><a href="${page}" class="line-clamp-3">${escapeHtml(title ?? '')}</a></h3>
						<a href="${page}"><p class="line-clamp-2">${escapeHtml((paragraphs ?? []).join(' '))}</p></a>
						<div class="flex items-center">${authorCount === undefined ? htmlOrganization(organization) : htmlAuthors(page, authorCount)}
							<span class="ml-1">·</span>
							<time datetime="${date}T00:00:00.000Z">${writtenDate(date)}</time>${
                comments === undefined
                  ? ''
                  : `<a href="${page}#community"><svg></svg>\n${comments}\n</a>`
              }</div></div></article>`
}

function htmlAuthors(page: string, count: number): string {
  return `<a href="${page}" class="flex"><ul class="flex"><li class="h-4" title="mika"><img alt="" src="/a.svg">
			</li><li class="h-4" title="ada"></li>

		<li class="ml-3"><div class="truncate">${count} author${count === 1 ? '' : 's'}
			</div></li></ul></a>`
}

function htmlOrganization(name: string | undefined): string {
  return name === undefined
    ? ''
    : `<a href="/acme" class="flex"><img alt="acme" src="/y.png"><span>${escapeHtml(name)}</span></a>`
}

export function writtenDate(iso = ''): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${MONTHS[month! - 1]} ${day}, ${year}`
}
