import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/index.ts'
import * as entryPoint from '../../src/latex.ts'
import { latexToText } from '../../src/latex.ts'

describe('simple TeX becomes text', () => {
  test.each([
    ["Andr\\'e", 'André'],
    ['Sch\\"onb\\"achler', 'Schönbächler'],
    ['Nemev\\v{s}ek', 'Nemevšek'],
    ['Erd\\H os', 'Erdős'],
    ["D{\\'\\i}az, D\\'{\\i}az", 'Díaz, Díaz'],
    ['M{\\aa}ns', 'Måns'],
    ['\\aa{}s', 'ås'],
    ['Bj\\o rn', 'Bjørn'],
    ['Ak{\\i}n, Bak{\\i}\\c{s}', 'Akın, Bakış'],
    ["{\\'E}mile", 'Émile'],
    ['salt \\& water, 50\\%', 'salt & water, 50%'],
    ['\\textit{Moth} and \\emph{lamp}', 'Moth and lamp'],
    ['$\\alpha$-helix', 'α-helix'],
    ['moths \\barwedge lamps', 'moths ⌅lamps'],
    ['the $\\mu$ of $z = 0.4$', 'the μ of z = 0.4'],
    ['$\\mathrm{moth}$: a lamp', 'moth: a lamp'],
    ['$$x$$', 'x'],
    ['let $$\\alpha$$ be', 'let α be'],
    ['$a$$b$', 'ab'],
  ])('%j is %j', (tex, text) => {
    expect(latexToText(tex)).toBe(text)
  })
})

describe('what takes more than signs stays as it is', () => {
  test.each([
    '$x_{ij}$',
    '$$x_{ij}$$',
    '$$',
    '$V(\\phi)=\\lambda \\phi^4$',
    '\\unknown{x}',
    '\\constructor',
    'from $5 to $6',
    'a\\',
    'C:\\',
    '{group} $',
    'plain',
    '',
  ])('%j', (tex) => {
    expect(latexToText(tex)).toBe(tex)
  })
})

test('entries are read with it', () => {
  const fields = [{ label: 'authors', value: "Paulo Andr\\'e and M{\\aa}ns Holm" }]
  const { entry } = normalize({ fields }, { mapText: latexToText })
  expect(entry.authors).toEqual(['Paulo André', 'Måns Holm'])
})

test('it is all that its entry point exports', () => {
  expect(Object.keys(entryPoint)).toEqual(['latexToText'])
})
