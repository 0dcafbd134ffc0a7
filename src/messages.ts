import { type RuleId, rules } from './rules.ts'
import type { DigestMessage, Severity } from './types.ts'

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

/**
 * Messages with the severities that the caller asks for; those set to `off` are left out.
 */
export function withSeverities(
  messages: readonly DigestMessage[],
  severities: Readonly<Record<string, Severity>>,
): DigestMessage[] {
  return messages.flatMap((found) => {
    const severity = severities[found.ruleId]
    if (severity === undefined) return [found]
    const { fatal: _, ...rest } = found
    return severity === 'off' ? [] : [{ ...rest, ...fatality(severity) }]
  })
}

/** A message's `fatal`: true for errors, false for warnings, absent for information. */
function fatality(severity: Exclude<Severity, 'off'>): { fatal?: boolean } {
  return severity === 'info' ? {} : { fatal: severity === 'error' }
}
