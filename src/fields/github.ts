import type { GithubLink } from '../types.ts'

const REPOSITORY =
  /^https?:\/\/(?:www\.)?github\.com\/+([a-z\d](?:[a-z\d-]{0,38}))\/+([\w.-]{1,100})/i
/** First parts of a path on github.com that are no account. */
const RESERVED =
  /^(?:about|apps|blog|codespaces|collections|contact|customer-stories|enterprise|events|explore|features|issues|login|marketplace|new|notifications|orgs|pricing|pulls|readme|resources|search|security|settings|site|solutions|sponsors|stars|team|topics|trending|users)$/i

/** The repository that an address leads to: `https://github.com/a/b/tree/main` is `a/b`. Nothing for other pages. */
export function readGithubUrl(url: string): GithubLink | undefined {
  const match = REPOSITORY.exec(url)
  if (!match || RESERVED.test(match[1]!)) return undefined
  const owner = match[1]!
  const repo = match[2]!.replace(/(?:\.git)?\.{0,3}$/i, '')
  return repo === '' ? undefined : { owner, repo, url: `https://github.com/${owner}/${repo}` }
}
