/** What stands before and after the cards of a page. */
export const searchHead = [
  'new',
  '',
  'Get trending papers in your email inbox!',
  '',
  'Subscribe',
  '',
  'Daily Papers',
  '',
  'byAK and the research community',
  '',
  'Dec 10',
  '',
]

export const dailyHead = [
  'Hugging Face',
  '  • Models',
  '  • Datasets',
  '  • Spaces',
  '  • Pricing',
  '  • Log In',
  '  • Sign Up',
  'new',
  '',
  'Get trending papers in your email inbox once a day!',
  '',
  'Subscribe',
  '',
  'Daily Papers',
  '',
  'by AK and the research community',
  '',
  'Submit a paper',
  'Aug 1',
]

export const markdownHead = [
  'new',
  '',
  'Get trending papers in your email inbox!',
  '',
  '[Subscribe](https://huggingface.co/login?next=%2Fpapers)',
  '',
  '# Daily Papers',
  '',
  '## by [![](https://huggingface.co/papers-by.png)AK](https://huggingface.co/akhaliq) and the research community',
  '',
  '- Daily',
  '- Weekly',
  '- Monthly',
  '',
  '[Trending Papers](https://huggingface.co/papers/trending)',
  '',
  'Oct 2',
  '',
]

export const trendingHead = [
  '# Trending Papers',
  '',
  '<a id="source-section-2"></a>',
  '',
  '-',
  '',
  '-',
  '',
  'Trending Papers',
  '',
]

const preface = [
  '---',
  'url: https://huggingface.co/papers?q=x',
  'statusCode: 200',
  'title: Daily Papers - Hugging Face',
  '---',
]

export const dailyFoot = [
  'Previous Next',
  'Company',
  '© Hugging Face',
  'TOS Privacy About Jobs',
  'Website',
  'Models Datasets Spaces Pricing Docs',
]

export const definitions = [
  '',
  '[35]: https://huggingface.co/login?next=%2Fpapers',
  '[36]: https://huggingface.co/papers/2403.05530',
  '[39]: /papers/2403.05530#community',
]

export const heads: readonly (readonly string[])[] = [
  [],
  searchHead,
  dailyHead,
  markdownHead,
  trendingHead,
  [...preface, ...markdownHead],
]

export const feet: readonly (readonly string[])[] = [
  [],
  dailyFoot,
  definitions,
  ['TOS', 'Privacy', ...definitions],
]
