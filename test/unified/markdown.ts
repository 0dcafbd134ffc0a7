import type { Card } from '../support/layouts.ts'
import { writtenDate } from './html.ts'

/** Text as it stands in Markdown, with every mark escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\p{P}\p{S}]/gu, (mark) => (mark < '\u007f' ? `\\${mark}` : mark))
}

/** A page of papers in the form in which page readers write that of the site. */
export function markdownPage(cards: readonly Card[]): string {
  const head =
    '# Daily Papers\n\n## by [AK](/akhaliq) and the research community\n\n- Daily\n- Weekly\n'
  return [head, 'Dec 10, 2025\n', ...cards.map(markdownCard), '[Previous](/papers?p=0)\n'].join(
    '\n',
  )
}

function markdownCard({
  id,
  title,
  paragraphs,
  authorCount,
  organization,
  date,
  votes,
  comments,
}: Card) {
  const page = `https://huggingface.co/papers/${id ?? '2401.00001'}`
  const login = `https://huggingface.co/login?next=%2Fpapers%2F${id ?? '2401.00001'}`
  return `[${votes ?? '-'}](${login})

### [${escapeMarkdown(title ?? '')}](${page})

[${escapeMarkdown((paragraphs ?? []).join(' '))}](${page})

${authorCount === undefined ? `[![acme](/y.png)${organization}](https://huggingface.co/acme)` : `- ![](/a.svg)\n- ${authorCount} author${authorCount === 1 ? '' : 's'}`}

·

${writtenDate(date)}${comments === undefined ? '' : `[${comments}](${page}#community)`}
`
}
