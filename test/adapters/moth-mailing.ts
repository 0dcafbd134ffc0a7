/** A rule of a mailing, and the line that closes an entry. */
export const RULE = '-'.repeat(78)
export const CLOSING = '\\\\ ( https://arxiv.org/abs/2603.00001 ,  439kb)'

/** The entry of a mailing with these lines as its head. */
export function entryWith(head: string, abstract = 'Night cameras see shapes.'): string {
  return ['\\\\', 'arXiv:2603.00001', head, '\\\\', abstract, CLOSING, RULE, ''].join('\n')
}
