/** Whether an address is that of a paper's page on the site. */
export function isPaper(url: string): boolean {
  return /\/papers\/[\w-]*\d/.test(url)
}

/** Whether an address is that of the log-in page, which voting needs. */
export function isLogin(url: string): boolean {
  return url.includes('/login?')
}

/** Whether an address leads to the comments of a card. */
export function isComments(url: string | undefined): boolean {
  return url?.endsWith('#community') ?? false
}
