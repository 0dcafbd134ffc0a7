/** Where the command writes to. */
export interface Output {
  /** Resolves once there is room for more. Rejects with the code `EPIPE` when no one reads any longer. */
  write(text: string): Promise<void>
  /** Whether a person looks at it. */
  readonly isTTY?: boolean | undefined
  /** The width of that person's terminal. */
  readonly columns?: number | undefined
}

/** What the command reads from. */
export interface Input extends AsyncIterable<Uint8Array> {
  /** Whether a person types it. */
  readonly isTTY?: boolean | undefined
}

/** All that the command knows of the world. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The bytes of a file. Rejects as `node:fs` does. */
  readFile(path: string): AsyncIterable<Uint8Array>
}
