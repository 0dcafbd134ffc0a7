import { asciiOf, endOfText, nextLine, startsWith } from './lines.ts'

/** The head of a mail or of a part of one. */
export interface Head {
  /** The first field of each name, unfolded, by the name in lower case. */
  readonly fields: ReadonlyMap<string, string>
  /** Where the body begins. */
  readonly bodyStart: number
}

const FIELD = /^([\w!#$%&'*+.^`|~-]{1,200})[ \t]*:/
const MEDIA_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}/

/** No head is larger, and no field of use is longer. What stands behind is not read as one. */
const LARGEST = 1_000_000
const LONGEST = 20_000

/** Reads the head that begins here. A line that is no field ends it, also where the blank line is missing. */
export function readHead(bytes: Uint8Array, from: number): Head {
  const fields = new Map<string, string>()
  const decoder = new TextDecoder()
  const start = startsWith(bytes, from, 'From ') ? nextLine(bytes, from) : from
  let bodyStart = start
  let lines: string[] = []
  let at = start
  const end = (): void => {
    const field = lines.join('')
    const name = FIELD.exec(field)?.[1]?.toLowerCase()
    if (name !== undefined && !fields.has(name))
      fields.set(name, field.slice(field.indexOf(':') + 1, LONGEST).trim())
    lines = []
  }
  while (at < bytes.length && at - start < LARGEST) {
    const next = nextLine(bytes, at)
    const textEnd = endOfText(bytes, at, next)
    if (textEnd === at) {
      bodyStart = next
      break
    }
    const isFolded = bytes[at] === 0x20 || bytes[at] === 0x09
    if (!isFolded) {
      if (!FIELD.test(asciiOf(bytes, at, textEnd))) break
      end()
    }
    lines.push(decoder.decode(bytes.subarray(at, textEnd)))
    at = next
    bodyStart = next
  }
  end()
  return { fields, bodyStart }
}

/** What the head of a part says of its content. */
export interface Content {
  /** In lower case: `text/html`. */
  readonly type: string
  /** The value of a parameter of the type, such as `charset`. */
  readonly parameter: (name: string) => string | undefined
  /** In lower case: `base64`. */
  readonly encoding: string
  readonly isAttachment: boolean
  /** The name of a file. */
  readonly name: string | undefined
}

/** Reads what a head says of the content. */
export function contentOf({ fields }: Head, usual: string): Content {
  const printed = fields.get('content-type') ?? usual
  const disposition = fields.get('content-disposition') ?? ''
  const parameters = parametersOf(printed)
  const parameter = (name: string): string | undefined => parameters.get(name)
  return {
    type: MEDIA_TYPE.exec(printed.trim())?.[0].toLowerCase() ?? 'text/plain',
    parameter,
    encoding: /[\w-]+/.exec(fields.get('content-transfer-encoding') ?? '')?.[0].toLowerCase() ?? '',
    isAttachment: /^\s*attachment\b/i.test(disposition),
    name: parametersOf(disposition).get('filename') ?? parameter('name'),
  }
}

/** A long value comes in numbered pieces: `boundary*0="one"; boundary*1="two"`. */
function parametersOf(printed: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const [, name, , quoted, word] of printed.matchAll(PARAMETER)) {
    const key = name!.toLowerCase()
    const value = quoted?.replace(/\\(.)/g, '$1') ?? word!
    parameters.set(key, (parameters.get(key) ?? '') + value)
  }
  return parameters
}

const PARAMETER =
  /;[ \t]*([\w-]{1,60})(\*\d{1,2})?\*?[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g
