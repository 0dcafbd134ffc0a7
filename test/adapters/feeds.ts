/** What stands inside an item, by the names of its elements. A list is an element each. */
export type Elements = Readonly<Record<string, string | readonly string[]>>

const ITEM: Elements = {
  title: 'Counting Moths',
  link: 'https://example.org/moths/1',
  pubDate: 'Fri, 06 Mar 2026 05:00:00 GMT',
}

function elements(stated: Elements): string {
  return Object.entries(stated)
    .flatMap(([name, texts]) => [texts].flat().map((text) => `      <${name}>${text}</${name}>\n`))
    .join('')
}

/** An item of RSS, which has these elements as well or in place of others. */
export function item(more: Elements = {}): string {
  return `    <item>\n${elements({ ...ITEM, ...more })}    </item>\n`
}

/** A feed of RSS. */
export function rss(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
  <channel>
    <title>Moths and Lamps</title>
    <link>https://example.org/moths</link>
    <lastBuildDate>Sat, 07 Mar 2026 05:00:14 +0000</lastBuildDate>
${items.join('')}  </channel>
</rss>
`
}

/** A feed of Atom with one entry. */
export function atom(inEntry: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Moths and Lamps</title>
  <id>https://example.org/moths</id>
  <updated>2026-03-07T05:00:14Z</updated>
  <entry>
    <title type="html">Counting &lt;i&gt;Moths&lt;/i&gt;</title>
    <link href="https://example.org/moths/1"/>
    <published>2026-03-06T23:30:00-05:00</published>
    ${inEntry}
  </entry>
</feed>
`
}

/** A feed of RDF with one item. */
export function rdf(inItem: string): string {
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
  <channel rdf:about="https://example.org/moths">
    <title>Moths and Lamps</title>
    <items><rdf:Seq><rdf:li rdf:resource="https://example.org/moths/1"/></rdf:Seq></items>
  </channel>
  <item rdf:about="https://example.org/moths/1">
    <title>Counting Moths</title>
    ${inItem}
  </item>
</rdf:RDF>
`
}

/** A JSON Feed. */
export function json(...items: readonly unknown[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Moths and Lamps',
    items,
  })
}
