const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** Dates with a year in a text whose white space is folded; the first form that fits. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\w-])\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?,? \\d{4}(?!\\w)`, 'i'),
  new RegExp(`(?<![\\w-])(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\w)`, 'i'),
  /(?<![\w./-])(?:19|20)\d\d-\d\d-\d\d(?![\w-])/,
  new RegExp(`(?<![\\w-])(?:${MONTH})\\.?,? \\d{4}(?!\\w)`, 'i'),
]

/** The first date with a year that a running text states, as printed. White space is folded. */
export function findDate(text: string): string | undefined {
  for (const form of FORMS) {
    const printed = form.exec(text)?.[0]
    if (printed !== undefined) return printed
  }
  return undefined
}
