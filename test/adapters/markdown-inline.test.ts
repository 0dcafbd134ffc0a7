import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

const row = (cell: string): string =>
  `|Title|Abstract|PDF|\n|-|-|-|\n|Moths|${cell}|[x](${ARXIV})|\n`
const abstractOf = (cell: string): string | undefined => readOne(row(cell))?.abstract

describe('HTML within Markdown', () => {
  test.each([
    ['its text without comments', 'We <!-- not -->count.', 'We count.'],
    ['what is no tag', 'We count < 3 moths.', 'We count < 3 moths.'],
    ['no notes', 'We count<sup>2</sup> moths.', 'We count moths.'],
    ['no styles', '<style>p</style><script>q</script>We count.', 'We count.'],
    ['its characters', 'Moths &amp; owls &#38; bats &nbsp;&copy;', 'Moths & owls & bats ©'],
  ])('gives %s', (_, cell, text) => {
    expect(abstractOf(cell)).toBe(text)
  })

  test.each([
    [
      'unknown characters as they are',
      '<p>A &none; B &#9999999; C &toString;</p>',
      'A &none; B &#9999999; C &toString;',
    ],
    ['known ones', '<p>A &lt; B &#38; C</p>', 'A < B & C'],
    ['nothing behind a comment that breaks off', '<p>We count.</p> <!-- moths', 'We count.'],
    ['what is no tag', '<p>We < 3 count.</p>', 'We < 3 count.'],
  ])('in a block gives %s', (_, block, text) => {
    expect(readOne(`### [Counting Moths](${ARXIV})\n\n${block}\n`)?.abstract).toBe(text)
  })

  test.each(['b', 'strong'])('has titles in <%s>', (tag) => {
    expect(titlesIn(`- <${tag}>Counting Moths</${tag}>, 2026 [paper](${ARXIV})\n`)).toEqual([
      'Counting Moths',
    ])
  })

  test.each(['i', 'em'])('has authors in <%s>', (tag) => {
    const page = `- **Counting Moths**<br><${tag}>Ada Moth, Ben Owl</${tag}><br>[paper](${ARXIV})\n`
    expect(readOne(page)?.authors).toEqual(['Ada Moth', 'Ben Owl'])
  })

  test.each([`"${ARXIV}"`, `'${ARXIV}'`, ARXIV])('has links to %s', (address) => {
    const page = `### Counting Moths\n\n<p>Authors: Ada Moth<br>\n<a href=${address}>PDF</a></p>\n`
    expect(readOne(page)).toMatchObject({ authors: ['Ada Moth'], url: ARXIV })
  })

  test('has anchors that lead nowhere', () => {
    expect(readOne(`- <a name="moths"></a>**Counting Moths** [paper](${ARXIV})\n`)).toMatchObject({
      title: 'Counting Moths',
      url: ARXIV,
    })
  })

  test('has badges as links', () => {
    const page = `- **Counting Moths** <a href="${ARXIV}"><img src="https://b.example/a.svg"></a> <img src="b.png">\n`
    expect(readOne(page)).toMatchObject({ title: 'Counting Moths', url: ARXIV, links: [] })
  })
})

describe('links', () => {
  test('can be badges', () => {
    const page = `- **Counting Moths** [![arXiv](https://b.example/a.svg)](${ARXIV}) ![stars](b.svg)\n`
    expect(readOne(page)).toMatchObject({ title: 'Counting Moths', url: ARXIV, links: [] })
  })

  test('can be named anywhere on the page', () => {
    const page = `- [Counting Moths][1]\n- [Moths][2] are counted\n\n> [1]: ${ARXIV}\n>\n> [1]: https://other.example\n`
    expect(readOne(page)?.url).toBe(ARXIV)
  })

  test('can go on over two lines', () => {
    expect(readOne(`- [Counting\n  Moths](${ARXIV})\n`)?.title).toBe('Counting Moths')
  })

  test('can have a text of several styles', () => {
    const page = `- Counting Moths, by [Ada **Moth**](https://moth.example) [paper](${ARXIV})\n`
    expect(readOne(page)?.url).toBe(ARXIV)
  })

  test('within each other are read as far as they can be', () => {
    const page = `- [Counting Moths](${ARXIV})\n\n${'!['.repeat(2000)}a${'](b)'.repeat(2000)}\n`
    const { entries, messages } = read(page)
    expect(entries).toHaveLength(1)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['too-deep'])
  })

  test('are read behind brackets that close nothing', () => {
    const page = `- **Counting Moths** ${'a]'.repeat(300)} [paper](${ARXIV})\n`
    expect(readOne(page)?.url).toBe(ARXIV)
  })

  test('that only their signs tell stand where their line does', () => {
    const { unknown = [] } =
      readOne(`- [Counting Moths](${ARXIV})\n  - Mood: https\\://moth.example\n`) ?? {}
    expect(unknown[0]?.position?.start.line).toBe(2)
  })

  test('without marks stand where their line does', () => {
    const page = `- **Counting Moths**\n  - 链接：${ARXIV}\n`
    expect(readOne(page)?.url).toBe(ARXIV)
  })

  test('to places on the page are none', () => {
    const page = `### [Counting Moths](${ARXIV})\n\n**Links:** [top](#top), [PDF](https://arxiv.org/pdf/2601.00001)\n`
    expect(readOne(page)?.links).toMatchObject([{ kind: 'pdf' }])
  })

  test('to files beside the page name the paper', () => {
    const page = `### Counting Moths\n\n- **Authors:** Ada Moth\n- **Link:** [notes](papers/2601.00001v2.md), [plan](plan.md)\n`
    expect(readOne(page)?.identifiers).toEqual({ arxiv: '2601.00001', arxivVersion: 2 })
  })

  test('to files beside the page are kept as they are', () => {
    const page = `### Counting Moths\n\n**Authors:** Ada Moth\n\n**Link:** [2601.00001](2601.00001.md)\n`
    expect(readOne(page)?.unknown).toMatchObject([{ label: 'file', value: '2601.00001.md' }])
  })
})

describe('formulas', () => {
  test.each([
    ['between two signs', '$$a_1 | b_1$$ holds'],
    ['with bars that a table knows', '$a \\| b_*c$ holds'],
    ['with spaces around signs', 'costs $ 5 and $ 6*'],
    ['beside money', 'costs $5 and $6_000'],
    ['of another kind of sign', 'costs \\$5 and $a*b*c$'],
  ])('%s are kept', (_, text) => {
    expect(abstractOf(text)).toBe(text.replace('\\|', '|').replace('\\$', '$'))
  })

  test('end before a link', () => {
    const page = `- **Moths for $x and [more](${ARXIV}) y$**\n`
    expect(readOne(page)?.url).toBe(ARXIV)
  })
})

describe('characters that may stand for others', () => {
  const taken = Array.from({ length: 199 }, (_, run) => String.fromCharCode(0xe000 + 32 * run))
  const all = [...taken, '\uf8e0'].join('')

  test('are kept', () => {
    expect(abstractOf(`${taken.join('')} $a_b*$`)).toBe(`${taken.join('')} $a_b*$`)
    expect(abstractOf(`\ue000 \ue07f $a_b*$`)).toBe('\ue000 \ue07f $a_b*$')
  })

  test('are kept where none is left', () => {
    expect(abstractOf(`${all} moths`)).toBe(`${all} moths`)
  })

  test('leave what is nested too deeply unread where none is left', () => {
    const { entries, messages } = read(
      `- [Counting Moths](${ARXIV}) ${all}\n\n${'> '.repeat(10_000)}a\n`,
    )
    expect(entries).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toContain('too-deep')
  })
})
