/** The keys that may be absent. */
export type OptionalKeys<T> = {
  [K in keyof T]-?: object extends Pick<T, K> ? K : never
}[keyof T]

/** The keys that are always there. */
export type RequiredKeys<T> = Exclude<keyof T, OptionalKeys<T>>
