import { type RuleId, rules } from './rules.ts'
import type { DigestMessage, Position, Severity } from './types.ts'

const DOCUMENTATION = 'https://unpkg.com/undigest/docs/messages.md'

/** What a message says beside its rule. */
export type MessageDetails = Partial<Omit<DigestMessage, 'ruleId' | 'source' | 'fatal' | 'url'>>

/**
 * Makes a message from a rule of this package.
 *
 * @throws a {@link RangeError} for an id that no rule has
 *
 * @example
 * ```ts
 * import { message } from 'undigest'
 *
 * message('no-entries').reason // 'No entry was found'
 * ```
 */
export function message(ruleId: RuleId, details: MessageDetails = {}): DigestMessage {
  if (!Object.hasOwn(rules, ruleId)) throw new RangeError(`There is no rule '${ruleId}'`)
  const rule = rules[ruleId]
  const url = `${DOCUMENTATION}#${ruleId}`
  return {
    reason: rule.reason,
    ruleId,
    source: 'undigest',
    ...fatality(rule.severity),
    ...details,
    url,
  }
}

/** Where a record or an entry stood, for a message about it. */
export function placeOf({
  position,
  pointer,
}: {
  readonly position?: Position | undefined
  readonly pointer?: string | undefined
}): Pick<DigestMessage, 'place' | 'pointer'> {
  return { ...(position && { place: position }), ...(pointer !== undefined && { pointer }) }
}

/**
 * Passes messages on with the severities that the caller asks for. Those set to `off` are left out, and so is what was
 * told before of the digest as a whole.
 */
export function createReporter(
  severities: Readonly<Record<string, Severity>> = {},
  take: (found: DigestMessage) => void,
): (found: DigestMessage) => void {
  const told = new Set<string>()
  return (found) => {
    const own = isOwnRule(found) ? rules[found.ruleId] : undefined
    const id = own ? found.ruleId : `${found.source}:${found.ruleId}`
    if (told.has(id)) return
    if (own?.once) told.add(id)
    const severity = severities[id]
    if (severity === undefined) return take(found)
    const { fatal: _, ...rest } = found
    if (severity !== 'off') take({ ...rest, ...fatality(severity) })
  }
}

function isOwnRule(found: DigestMessage): found is DigestMessage & { readonly ruleId: RuleId } {
  return found.source === 'undigest' && Object.hasOwn(rules, found.ruleId)
}

/** A message's `fatal`: true for errors, false for warnings, absent for information. */
function fatality(severity: Exclude<Severity, 'off'>): { fatal?: boolean } {
  return severity === 'info' ? {} : { fatal: severity === 'error' }
}
