import { type Choose, fullest, type Joined } from './fullest.ts'

/** A whole list of the newest version, else the longest one. */
export const chooseAuthors: Choose = fullest('authors', (names, { entry, current }) => {
  const isWhole = entry.authorsTruncated ? 0 : 1
  return [isWhole * current, names.length, isWhole, names.join('').length]
})

/** An exact number before a lower bound; where it can, it is that of the list. */
export function chooseAuthorCount(members: readonly Joined[]): ReturnType<Choose> {
  const list = chooseAuthors(members)?.from[0]
  return fullest('authorCount', (count, member) => [
    member.entry.authorsTruncated ? 0 : 1,
    member === list ? 1 : 0,
    member.current,
    count,
  ])(members)
}

/** Whether the list that was chosen breaks off; where there is none, whether the number is a lower bound. */
export function chooseTruncated(members: readonly Joined[]): ReturnType<Choose> {
  const chosen = chooseAuthors(members) ?? chooseAuthorCount(members)
  const from = chosen?.from ?? members
  const member = from.find(({ entry }) => entry.authorsTruncated)
  return member && { value: true, from: [member] }
}
