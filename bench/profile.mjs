import { Session } from 'node:inspector/promises'

/**
 * The functions that take most of the time of some work themselves, as shares of it.
 *
 * @param {() => unknown} work
 * @param {number} count
 */
export async function largestParts(work, count) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  for (let run = 0; run < 5; run += 1) work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  /** @type {Map<string, number>} */
  const times = new Map()
  profile.samples?.forEach((id, index) => {
    const name = names.get(id) ?? ''
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0))
  })
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => ({ name, share: time / total }))
}

/** @param {{functionName: string, url: string}} frame */
function nameOf({ functionName, url }) {
  const file = url.split('/').at(-1)
  return file ? `${functionName || '(top level)'} in ${file}` : functionName
}
