// Lists the repositories that the papers of some digests mention: `node list-repositories.mjs page.txt …`
import { readFileSync } from 'node:fs'
import { parseDigest } from 'undigest'

for (const file of process.argv.slice(2)) {
  for (const { title, githubLinks } of parseDigest(readFileSync(file)).entries) {
    for (const { owner, repo } of githubLinks) console.log(`${owner}/${repo}: ${title}`)
  }
}
