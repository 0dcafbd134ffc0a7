import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const FILE = 'dist/schema.json'

interface JsonSchema {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly description: string
  readonly $defs: Readonly<Record<string, { readonly description?: string }>>
}

/** The file as it was built. */
export function readText(): string {
  if (!existsSync(FILE)) throw new Error(`${FILE} is not there: run \`npm run build\` first`)
  return readFileSync(FILE, 'utf8')
}

export function readJsonSchema(): JsonSchema {
  return JSON.parse(readText()) as JsonSchema
}

/** Whether a value fits the JSON Schema, or one of its definitions. */
export function createValidator(definition?: string): (value: unknown) => boolean {
  const schema = readJsonSchema()
  const id = definition === undefined ? schema.$id : `${schema.$id}#/$defs/${definition}`
  const validate = new Ajv2020({ strict: true }).addSchema(schema).getSchema(id)
  if (!validate) throw new Error(`${FILE} has no ${id}`)
  return (value) => validate(value) === true
}
