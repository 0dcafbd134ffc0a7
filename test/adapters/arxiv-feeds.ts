/** What an entry states; each key is the name of its element. */
export type Elements = Readonly<Record<string, string>>

const ARXIV = 'xmlns:arxiv="http://arxiv.org/schemas/atom"'
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'

function elements(parts: Elements): string {
  return Object.entries(parts)
    .map(([name, text]) => `    <${name}>${text}</${name}>\n`)
    .join('')
}

/** An entry of the API, with elements of its own behind the usual ones. */
export function apiEntry(id: string, title: string, more = ''): string {
  return `  <entry>
    <id>http://arxiv.org/abs/${id}</id>
    <title>${title}</title>
    <updated>2026-03-05T22:30:00Z</updated>
    <link href="https://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/${id}" rel="related" type="application/pdf" title="pdf"/>
    <summary>We count moths at night.</summary>
    <category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
    <published>2026-03-01T09:00:00Z</published>
    <author>
      <name>Ada Moth</name>
    </author>
${more}  </entry>
`
}

/** An answer of the API. */
export function apiFeed(...entries: readonly string[]): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" ${ARXIV} xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/moths</id>
  <title>arXiv Query: search_query=all:moth&amp;start=0&amp;max_results=10</title>
  <updated>2026-03-06T22:10:08Z</updated>
  <link href="https://arxiv.org/api/query?search_query=all:moth" type="application/atom+xml"/>
  <opensearch:totalResults>812</opensearch:totalResults>
${entries.join('')}</feed>
`
}

const ANNOUNCED =
  'arXiv:2603.00001v2 Announce Type: replace-cross \nAbstract: We count moths at night.'

/** The announcement of a day as Atom, with one entry that has elements of its own behind the usual ones. */
export function atomFeed(more: Elements = {}): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed ${ARXIV} ${DC} xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us">
  <id>http://rss.arxiv.org/atom/cs.CV</id>
  <title>cs.CV updates on arXiv.org</title>
  <updated>2026-03-06T05:00:19.866337+00:00</updated>
  <link href="http://rss.arxiv.org/atom/cs.CV" rel="self" type="application/atom+xml"/>
  <subtitle>cs.CV updates on the arXiv.org e-print archive.</subtitle>
  <entry>
    <id>oai:arXiv.org:2603.00001v2</id>
    <title>Counting Moths</title>
    <updated>2026-03-06T05:00:19.910019+00:00</updated>
    <link href="https://arxiv.org/abs/2603.00001" rel="alternate" type="text/html"/>
    <summary>${ANNOUNCED}</summary>
    <category term="cs.CV"/>
    <category term="q-bio.QM"/>
    <published>2026-03-06T00:00:00-05:00</published>
    <arxiv:announce_type>replace-cross</arxiv:announce_type>
    <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
${elements({ 'dc:creator': 'Ada Moth, Bo Lamp', ...more })}  </entry>
</feed>
`
}

/** The announcement of a day as RSS 2.0. */
export function rssFeed(more: Elements = {}): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<rss ${ARXIV} ${DC} xmlns:atom="http://www.w3.org/2005/Atom" version="2.0">
  <channel>
    <title>cs.CV updates on arXiv.org</title>
    <link>http://rss.arxiv.org/rss/cs.CV</link>
    <description>cs.CV updates on the arXiv.org e-print archive.</description>
    <atom:link href="http://rss.arxiv.org/rss/cs.CV" rel="self" type="application/rss+xml"/>
    <lastBuildDate>Fri, 06 Mar 2026 05:00:14 +0000</lastBuildDate>
    <pubDate>Fri, 06 Mar 2026 00:00:00 -0500</pubDate>
    <skipDays>
      <day>Sunday</day>
    </skipDays>
    <item>
      <title>Counting Moths</title>
      <link>https://arxiv.org/abs/2603.00001</link>
      <description>${ANNOUNCED}</description>
      <guid isPermaLink="false">oai:arXiv.org:2603.00001v2</guid>
      <category>cs.CV</category>
      <category>q-bio.QM</category>
      <pubDate>Fri, 06 Mar 2026 00:00:00 -0500</pubDate>
      <arxiv:announce_type>replace-cross</arxiv:announce_type>
${elements({ 'dc:creator': 'Ada Moth, Bo Lamp', ...more })}    </item>
  </channel>
</rss>
`
}

/** An item of an announcement until 2024. Its texts are HTML inside XML. */
export function rdfItem(title: string, mark = ''): string {
  return `<item rdf:about="http://arxiv.org/abs/1703.00001">
<title>${title}. (arXiv:1703.00001v2 [hep-ex]${mark})</title>
<link>http://arxiv.org/abs/1703.00001</link>
<description rdf:parseType="Literal">&lt;p&gt;We count moths with $2.6&amp;lt;\\eta&amp;lt;4$ at
night.
&lt;/p&gt;
</description>
<dc:creator> &lt;a href=&quot;http://arxiv.org/find/1/au:+Moth_A&quot;&gt;Ada Moth&lt;/a&gt; (Lamp Collaboration), &lt;a href=&quot;http://arxiv.org/find/1/au:+Lamp_B&quot;&gt;Bo L&amp;#xe4;mp&lt;/a&gt;</dc:creator>
</item>
`
}

/** The announcement of a day as RDF. */
export function rdfFeed(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>

<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/"
 ${DC}
>

<channel rdf:about="http://arxiv.org/">
<title>hep-ex updates on arXiv.org</title>
<link>http://arxiv.org/</link>
<description rdf:parseType="Literal">hep-ex updates on the arXiv.org e-print archive</description>
<dc:date>2017-03-02T20:30:00-05:00</dc:date>
<items>
 <rdf:Seq>
  <rdf:li rdf:resource="http://arxiv.org/abs/1703.00001" />
 </rdf:Seq>
</items>
</channel>
<image rdf:about="http://arxiv.org/icons/sfx.gif">
<title>arXiv.org</title>
<url>http://arxiv.org/icons/sfx.gif</url>
<link>http://arxiv.org/</link>
</image>
${items.join('')}</rdf:RDF>
`
}
