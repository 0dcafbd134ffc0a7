/** What stands behind a date: a time of day. */
export interface TimedText {
  /** The text of the date alone. */
  readonly date: string
  /** How many days later it is in UTC, -1 to 1; 0 where the zone is not known. */
  readonly shift: number
}

const TIME =
  /(?:,? (?:at )?|T)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?: [AP]M| ?(Z|UTC?|GMT|[A-Z]{1,4}T|[+-]\d\d:?\d\d))?(?: \([a-z]{1,5}\))?$/i

const MINUTES_OF_DAY = 1440

/** Takes the time of day off a date: `Thu, 8 Jun 2023 18:04:13 GMT`, `2024-11-25T23:30:00-05:00`. Nothing where there is none. */
export function splitTime(text: string): TimedText | undefined {
  // Without a colon there is none, and a look at one is faster.
  const match = text.includes(':') ? TIME.exec(text) : null
  if (!match) return undefined
  const [, hours, minutes, zone] = match
  const offset = zone === undefined ? undefined : offsetOf(zone.toUpperCase())
  const inUtc = Number(hours) * 60 + Number(minutes) - (offset ?? 0)
  return {
    date: text.slice(0, match.index),
    shift: offset === undefined ? 0 : Math.floor(inUtc / MINUTES_OF_DAY),
  }
}

/** How many minutes a zone is ahead of UTC. The names are those of mails, RFC 5322; any other can mean several zones. */
function offsetOf(zone: string): number | undefined {
  if (/^[+-]/.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
    return zone.startsWith('-') ? -minutes : minutes
  }
  if (!zone.endsWith('T') || zone === 'GMT' || zone === 'UT') return 0
  if (!/^[ECMP][SD]T$/.test(zone)) return undefined
  return ('PMCE'.indexOf(zone.charAt(0)) - (zone.charAt(1) === 'D' ? 7 : 8)) * 60
}
