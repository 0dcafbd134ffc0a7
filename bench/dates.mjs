import { normalize } from 'undigest'
import { leastTimes } from './measure.mjs'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const BUDGET = 1500
const COUNT = 10_000

const dates = Array.from({ length: COUNT }, (_, index) => {
  const [month, day, year] = [MONTHS[index % 12], 1 + (index % 28), 2000 + (index % 25)]
  return index % 2 === 0 ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`
})

const SCRIPT = /^(?:(\w{3}) (\d{1,2}), (\d{4})|(\d{1,2}) (\w{3}) (\d{4}))$/

/** What reading many dates takes, beside what scripts do. */
export async function measureDates() {
  /** @type {readonly (readonly [string, (value: string) => unknown])[]} */
  const ways = [
    ['`normalize` of a record with a date', (value) => readByNormalizer(value)],
    ['a regular expression', (value) => readByRegExp(value)],
    [
      '`new Date`, in the zone of the machine',
      (value) => new Date(value).toISOString().slice(0, 10),
    ],
  ]
  const times = await leastTimes(
    ways.map(
      ([, read]) =>
        () =>
          dates.map(read),
    ),
    BUDGET,
  )
  return ways.map(([way], index) => ({
    way,
    time: Number(times[index]),
    ratio: Number(times[0]) / Number(times[index]),
  }))
}

/** @param {string} value */
function readByNormalizer(value) {
  return normalize({ fields: [{ label: 'published', value }] }).entry.publishedAt?.iso
}

/** @param {string} value */
function readByRegExp(value) {
  const [, first, before, year = '', after = '', second] = SCRIPT.exec(value) ?? []
  const month = String(MONTHS.indexOf(first ?? second ?? '') + 1).padStart(2, '0')
  return `${year}-${month}-${(before ?? after).padStart(2, '0')}`
}
