/** A card of the search view, with the pieces that a test is about. */
export function cardWith({
  title = 'Gravel: Diffusion Models that Know When to Stop',
  abstract = 'Diffusion models take as many steps for an empty wall as for a crowd. Gravel stops early.',
  byline = '  • 7 authors\n·\nNov 25, 2024',
}: {
  title?: string
  abstract?: string
  byline?: string
} = {}): string {
  return `${title}\n\n${abstract}\n\n${byline}\n`
}
