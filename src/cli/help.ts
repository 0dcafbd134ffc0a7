const WIDTH = 80

/** What `--help` prints, with the names of the formats that there are. No line is wider than 80 columns. */
export function helpText(formats: readonly string[]): string {
  return `Usage: undigest [FILE...] [options]

Reads research digests and mails (.eml, .mbox), and prints the papers in them.
It reads standard input where there is no FILE, or where FILE is -.

Input:
  -f, --from FORMAT            its format, see below [default: auto]
      --reference-date DATE    the day on which the digest was read, such as
                               2025-12-10; it settles dates without a year
      --count-after-date NAME  what the number after a date counts on a page of
                               Hugging Face papers: upvotes, comments
                               [default: upvotes]

Output:
  -t, --to FORM                table, json, ndjson, csv, markdown, csl, text
                               [default: table on a terminal, else ndjson]
      --merge                  the papers of all inputs as one list, each once
      --places                 with json and ndjson: where each field stood

Messages, on standard error (FILE:LINE:COLUMN SEVERITY REASON RULE):
  -v, --verbose                infos too, not only warnings and errors
  -q, --quiet                  none, except for files that cannot be read
      --rule RULE=SEVERITY     off, info, warning or error; repeatable
      --strict                 a warning makes the exit status 1

  -h, --help                   this text
  -V, --version                the version

Formats:
${wrapped(formats)}

In a table, a ~ behind a date says that its year is not printed but inferred,
+ behind a number of authors that there are more, and … that a text is cut.
Tables that do not go to a terminal are not cut. NO_COLOR=1 turns colours off.

Exit status: 0 when all was read, 1 when something could not be read, 2 for
wrong use.

Examples:
  undigest page.txt
  undigest page.txt --reference-date 2025-12-10 --to csv > papers.csv
  cat page.txt | undigest --to markdown
  undigest inbox.mbox listing.html feed.xml --merge --to markdown
  undigest *.txt --to csl > references.json
  undigest *.txt | jq -r 'select(.upvotes > 50) | .title'
  undigest page.txt --rule byline-missing=warning --strict --quiet
`
}

/** Words laid out in indented lines. */
function wrapped(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    if (`${lines.at(-1)}  ${word}`.length > WIDTH) lines.push('')
    lines.push(`${lines.pop()}  ${word}`)
  }
  return lines.join('\n')
}
