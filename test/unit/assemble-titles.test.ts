import { describe, expect, test } from 'vitest'
import { countTitleLines, looksLikeTitle } from '../../src/assemble/titles.ts'

describe('a paragraph reads as a title', () => {
  test.each([
    'Moths at Night',
    'Moths',
    'A B',
    'Attention Is All You Need',
    'moth-7B Speaks French, German and Dutch',
    'Moths at Night!',
    'Moths at Night vs. Lamps',
    'Learning with Dr. Lamp: A Study',
    'Lamp v. Moth',
    '7 moths in a row',
    'Words of a title of which few have capitals in them',
    'Do Moths Dream?',
    'moths Like Lamps Very much',
    'A'.repeat(250),
  ])('where it is like one: %s', (text) => {
    expect(looksLikeTitle(text)).toBe(true)
  })

  test.each([
    '',
    'AB',
    'A'.repeat(251),
    'We present moths.',
    'We, Present Moths',
    'Our Moths',
    'This Moth',
    'These Moths',
    'It Shines',
    'However, Moths',
    'Moreover, Moths',
    'Furthermore, Moths',
    'Additionally, Moths',
    'Therefore, Moths',
    'Thus, Moths',
    'Finally, Moths',
    'In this Night',
    'In addition, Moths',
    'To this end, Moths',
    'Experiments Show Moths',
    'Experimental Moths',
    'Extensive Moths',
    'Specifically, Moths',
    'Notably, Moths',
    'Results Show Moths',
    'Website Of Moths',
    'Code is Here',
    'Code: Here',
    'The code Here',
    'Project page Here',
    'Project website Here',
    'See https://Example.org',
    'Moths On github.com',
    'Moths On a.github.io',
    'Moths shine at night. They like lamps',
    'Moths (of the night). They Like Lamps',
    'Moths shine at night.',
    'Moths shine at night;',
    'Moths Shine At Night,',
    'Moths Shine At Night:',
    'moths shine at night',
    'moths shine At night',
    'moths "shine at night."',
    'Moths.',
    'Moths! Shine At Night,',
  ])('but not where it is more like a text: %s', (text) => {
    expect(looksLikeTitle(text)).toBe(false)
  })
})

describe('the lines of a title', () => {
  const prose = 'we present a text about moths that goes on for a while and says a lot of them.'

  test.each<[string, number, readonly string[], boolean]>([
    ['of one', 1, ['Moths'], false],
    ['of one', 1, ['Moths'], true],
    ['that look like a title together', 2, ['Moths at', 'Night and Day'], false],
    ['without a full stop before a text', 2, ['moths at', 'night'], true],
    ['with a full stop before a text', 1, ['Moths at night.', 'They shine at lamps.'], true],
    [
      'that look like a title together, but would not go on',
      2,
      ['Moths Fly', 'Night And Day'],
      false,
    ],
    ['that look like no title before a text', 2, ['moths fly', 'Night goes by'], true],
    ['that are indented alone', 2, ['Moths', '   The Night', `We present. ${prose}`], false],
    ['that are indented by one space', 1, ['Moths', ' The Night', `We present. ${prose}`], false],
    ['before an abstract', 1, ['Moths at Night', `We present. ${prose}`], false],
    ['that are indented', 2, ['Moths of', '   The Night', `We present. ${prose}`], false],
    ['that go on in lower case', 2, ['Moths and lamps', 'of the night', `We go. ${prose}`], false],
    ['that end in a preposition', 2, ['Moths of', 'The Night', `We present. ${prose}`], false],
    ['that end in a comma', 2, ['Moths,', 'Lamps', `We present. ${prose}`], false],
    ['that end in a hyphen', 2, ['Moth-', 'Lamps', `We present. ${prose}`], false],
    ['that are a sentence and more', 1, ['Moths shine at night.', 'They Like Lamps'], false],
    ['that are indented and like a text together', 1, ['  moths fly', 'Night goes by'], false],
    ['with a full stop within before a text', 2, ['moths 2.0 fly', 'Night goes by'], true],
    ['that all go on', 3, ['moths of', 'lamps and', 'night'], false],
    ['of 250 characters before a text', 2, ['Moths', 'A'.repeat(244)], true],
    ['of more than 250 characters before a text', 1, ['Moths', 'A'.repeat(245)], true],
    [
      'that are long and end short',
      2,
      ['A Very Long Title of Moths That Fly by Night Lamps', 'And by Day', `We present. ${prose}`],
      false,
    ],
    [
      'that are short and followed by others',
      1,
      ['A Title of Moths That Fly by', 'And by Day', `We present. ${prose}`].map((line, index) =>
        index === 0 ? 'A Title of Moths That Fly' : line,
      ),
      false,
    ],
  ])('%s are %i', (_, count, lines, textFollows) => {
    expect(countTitleLines(lines, textFollows)).toBe(count)
  })

  describe('that is long', () => {
    const line = 'moths that fly by night or by day like the lamp'
    const text = `We go. ${prose}`

    test.each<[string, number, readonly string[]]>([
      ['ends in a short one', 2, [line, 'Shine', text]],
      ['is not long enough', 1, [line.slice(2), 'Shine', text]],
      ['has no text below it', 1, [line, 'Day']],
      ['has a shorter text below it', 1, [line, 'Night and Day', 'we go on,']],
      ['has a text of the same length below it', 1, [line, 'Shine', 'we go']],
      ['does not end in a line of 60 characters', 1, [line, `S${'h'.repeat(59)}`, text]],
      ['does not end in prose', 1, [line, ' We Shine', text]],
    ])('%s: %i', (_, count, lines) => {
      expect(countTitleLines(lines, false)).toBe(count)
    })
  })

  test('are as many as make no more than the longest title', () => {
    const line = `${'moths and '.repeat(10)}lamps of`
    expect(countTitleLines([line, line, line, line], false)).toBe(2)
  })
})
