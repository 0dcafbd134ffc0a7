import type { Format } from '../../format.ts'
import { isObject, type JsonObject, own } from './objects.ts'

/** How many items of a list are looked at to recognise it. */
const LOOKED_AT = 5

/** The beginning of a paper that stands as source text in a string. */
const SOURCE_OF_PAPER = /^\s*\{\s*['"]paper['"]\s*:\s*\{/

/** The JSON of Hugging Face papers. */
export const HF_API = {
  name: 'hf-api',
  accepts: 'value',
  detect: isHfJson,
} as const satisfies Format

/** Also yes to what is no answer of the API but was made of one, so that it is named and not passed by. */
function isHfJson(value: object): boolean {
  if (!isObject(value)) return isListOfPapers(value) || (Array.isArray(value) && value.length === 0)
  return isPaperObject(value) || isError(value) || Object.values(value).some(isListOfPapers)
}

function isListOfPapers(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const items: readonly unknown[] = value.slice(0, LOOKED_AT)
  return items.some(
    (item) => isPaperObject(item) || (typeof item === 'string' && SOURCE_OF_PAPER.test(item)),
  )
}

/** Whether a value could be a paper of the site, and not only of some list of papers. */
export function isPaperObject(value: unknown): boolean {
  if (!isObject(value)) return false
  const paper = own(value, 'paper')
  if (isObject(paper)) return typeof own(paper, 'id') === 'string'
  return (
    ['id', 'title', 'summary'].every((key) => typeof own(value, key) === 'string') &&
    ['discussionId', 'publishedAt', 'submittedOnDailyAt', 'upvotes'].some((key) =>
      Object.hasOwn(value, key),
    )
  )
}

/** Whether an object says that something went wrong, and nothing else. */
function isError(object: JsonObject): boolean {
  return (
    typeof own(object, 'error') === 'string' &&
    Object.values(object).every((value) => typeof value !== 'object')
  )
}
