// Writes dist/schema.json from the schemas of the built package, or prints it with --print.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { digestSchema } from 'undigest/schema'
import * as z from 'zod'
import { flag, optionsOfScript } from './options.mjs'

const { print } = optionsOfScript({ print: flag })
const FILE = fileURLToPath(new URL('../dist/schema.json', import.meta.url))

// As what is read and not as what comes out: for zod an object comes out without the keys that its schema does not name,
// and so the JSON Schema would forbid them, such as the source of a line of NDJSON.
const { $schema, ...rest } = z.toJSONSchema(digestSchema, {
  target: 'draft-2020-12',
  io: 'input',
})

const schema = {
  $schema,
  $id: 'https://unpkg.com/undigest/dist/schema.json',
  title: 'A digest read by undigest',
  description:
    'What undigest prints as JSON: a digest, with its entries and messages. A line of NDJSON holds one entry, which is #/$defs/DigestEntry.',
  ...rest,
}

const text = `${JSON.stringify(schema, null, 2)}\n`

if (print) process.stdout.write(text)
else writeFileSync(FILE, text)
