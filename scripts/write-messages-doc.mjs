// Writes docs/messages.md from the rules of the built package, or prints it with --print.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from 'undigest'
import { flag, optionsOfScript } from './options.mjs'
import { ruleNotes } from './rule-notes.mjs'

const { print } = optionsOfScript({ print: flag })
const PAGE = fileURLToPath(new URL('../docs/messages.md', import.meta.url))
const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

const INTRODUCTION = `<!-- Written by scripts/write-messages-doc.mjs from src/rules.ts and scripts/rule-notes.mjs. -->

# Messages

A message says what undigest could not use, or what it had to decide. Every message comes from one of the rules below.
Its \`ruleId\` is the heading of the rule, and its \`url\` leads there.

| severity | \`fatal\` | what it means |
|---|---|---|
| error | \`true\` | a part of the input could not be read as it is |
| warning | \`false\` | something of the input was not used |
| info | absent | something was decided, and you may want to know how |

The severity of a rule can be set: see [rules](guide.md#rules) in the guide. The command prints warnings and errors, and
with \`--verbose\` infos as well. The samples here are run whenever this page is written.
`

/** @typedef {keyof typeof rules} RuleId */

const ids = Object.keys(rules).filter(isRule).toSorted()

/**
 * @param {string} id
 * @returns {id is RuleId}
 */
function isRule(id) {
  return Object.hasOwn(rules, id)
}

function page() {
  const missing = ids.filter((id) => !Object.hasOwn(ruleNotes, id))
  const left = Object.keys(ruleNotes).filter((id) => !isRule(id))
  if (missing.length > 0) throw new Error(`scripts/rule-notes.mjs lacks ${missing.join(', ')}`)
  if (left.length > 0)
    throw new Error(`There is no rule ${left.join(', ')} (scripts/rule-notes.mjs)`)
  return [INTRODUCTION, tableOfRules(), ...ids.map(section)].join('\n')
}

function tableOfRules() {
  const rows = ids.map(
    (id) => `| [\`${id}\`](#${id}) | ${rules[id].severity} | ${rules[id].reason} |`,
  )
  return ['| rule | severity | reason |', '|---|---|---|', ...rows, ''].join('\n')
}

/** @param {RuleId} id */
function section(id) {
  const { when, advice, sample } = ruleNotes[id]
  const { severity, reason } = rules[id]
  return `## ${id}

**${severity}** · ${reason}.

${when}

${blocks(id, sample)}

**What to do.** ${advice}
`
}

/**
 * @param {RuleId} id
 * @param {import('./rule-notes.mjs').Sample} sample
 */
function blocks(id, sample) {
  if ('program' in sample) return fenced('ts', `${sample.program.trim()} // ['${id}']`)
  const file = `${id}.txt`
  const before = 'command' in sample ? `$ ${sample.command}\n` : ''
  const text = 'page' in sample ? sample.page.replace(/^\n/, '') : ''
  const command = `undigest ${file} --verbose --to table`
  const shell = 'command' in sample ? sample.command : 'true'
  const printed = inFolderWith(file, text, shell)
  if (!printed.includes(` ${id}\n`))
    throw new Error(`The sample of ${id} brings another message:\n${printed}`)
  const session = fenced('console', `${before}$ ${command}\n${printed.trimEnd()}`)
  return 'page' in sample
    ? `${fenced(`text title="${file}"`, text.trimEnd())}\n\n${session}`
    : session
}

/**
 * What the command prints about a file, in a folder that holds nothing else.
 *
 * @param {string} file
 * @param {string} text
 * @param {string} shell
 */
function inFolderWith(file, text, shell) {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-rules-'))
  try {
    writeFileSync(join(folder, file), text)
    const script = `${shell}\n'${process.execPath}' '${resolve(COMMAND)}' '${file}' --verbose --to table 2>&1 || true`
    return execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} info
 * @param {string} code
 */
function fenced(info, code) {
  return `\`\`\`${info}\n${code}\n\`\`\``
}

if (print) process.stdout.write(page())
else writeFileSync(PAGE, page())
