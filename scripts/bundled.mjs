/** The packages whose code is a part of ours: an installed copy pays neither the 28 MB of date-fns nor its slow import. */
export const bundled = ['date-fns', '@date-fns/utc']
