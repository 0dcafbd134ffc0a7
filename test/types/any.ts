type IsAny<T> = 0 extends 1 & T ? true : false

type Steps = [never, 0, 1, 2, 3, 4, 5, 6]

/** The paths at which a type holds `any`, six steps deep; `never` where it holds none. Types of the platform are passed over. */
export type AnyPaths<T, Path extends string = '', Depth extends number = 6> = [Depth] extends [
  never,
]
  ? never
  : IsAny<T> extends true
    ? Path
    : T extends Uint8Array
      ? never
      : T extends AsyncGenerator<infer Item, infer Result, infer Next>
        ? AnyPaths<[Item, Result, Next], `${Path}(generator)`, Steps[Depth]>
        : T extends (...parameters: infer Parameters) => infer Result
          ?
              | AnyPaths<Parameters, `${Path}(parameters)`, Steps[Depth]>
              | AnyPaths<Result, `${Path}(result)`, Steps[Depth]>
          : T extends readonly (infer Item)[]
            ? AnyPaths<Item, `${Path}[]`, Steps[Depth]>
            : T extends object
              ? {
                  [K in keyof T & string]-?: AnyPaths<T[K], `${Path}.${K}`, Steps[Depth]>
                }[keyof T & string]
              : never
