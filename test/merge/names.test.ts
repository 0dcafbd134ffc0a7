import { describe, expect, test } from 'vitest'
import { papers, TITLE } from './entries.ts'

const by = (...names: string[]) => names.map((name) => ({ title: TITLE, authors: [name] }))

describe('the same author', () => {
  test.each([
    ['Jane Doe', 'Doe J.'],
    ['Jane Doe', 'Doe J.A.'],
    ['Jane Doe', 'Doe J. A.'],
    ['Jane Doe', 'Doe JA'],
    ['Jane Doe', 'DOE J'],
    ['Jane Doe', 'J. DOE'],
    ['Jane Doe', 'DOE, J.'],
    ['Jane Doe', 'Doe, Jane'],
    ['Jane Doe', 'J Doe'],
    ['jane doe', 'J. Doe'],
    ['Jane Doe', 'Jane Doe Jr.'],
    ['Jane Doe', 'Doe, Jane, Jr.'],
    ['Jane Doe', 'Doe Jr., Jane'],
    ['Jane Doe', 'Jane Doe III'],
    ['Jane Doe', 'Doe J 3rd'],
    ['Jane Doe', 'Jane Doe, PhD'],
    ['Jane Doe', 'Jane Doe, M.D., Ph.D.'],
    ['Jane Doe', 'Dr. Jane Doe'],
    ['Mary Doe', 'Doe MD'],
    ['Mary Doe', 'Doe, MD'],
    ['Jan van der Berg', 'van der Berg J'],
    ['Jan van der Berg', 'van der Berg, J.'],
    ['Jan van der Berg', 'Berg, J. van der'],
    ['Jan van der Berg', 'van der Berg'],
    ['José García-López', 'J. Garcia Lopez'],
    ['José García-López', 'García López, José'],
    ['Anna Sørensen', 'Sorensen A'],
    ['Łukasz Kaiser', 'Lukasz Kaiser'],
    ['Łukasz Kaiser', 'L. Kaiser'],
    ['Jan Groß', 'J. Gross'],
    ['Jan Müller', 'Mueller J'],
    ['Müller, Jan', 'Jan Muller'],
    ['Åse Sørensen', 'A. Soerensen'],
    ['Jean-Pierre Petit', 'Petit JP'],
    ['Jean-Pierre Petit', 'Petit J.-P.'],
    ['Ann O’Brien', "O'Brien A"],
  ])('is %s and %s', (one, other) => {
    expect(papers(...by(one, other))).toBe(1)
    expect(papers(...by(other, one))).toBe(1)
  })
})

describe('another author', () => {
  test.each([
    ['Jane Doe', 'Doe K.'],
    ['Jane Doe', 'DOE K'],
    ['Jane Doe', 'J. Roe'],
    ['Jane Doe', 'Roe J.'],
    ['Jan van der Berg', 'van der Berg K'],
    ['Jan van der Berg', 'van der Meer J'],
    ['Jane Doe Jr.', 'Jane Roe Jr.'],
    ['Jane Doe, PhD', 'Ada Roe, PhD'],
    ['Łukasz Kaiser', 'Jan Kaiser'],
    ['Hai Do', 'Doe H'],
  ])('is %s beside %s', (one, other) => {
    expect(papers(...by(one, other))).toBe(2)
  })
})
