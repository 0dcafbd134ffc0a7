import { describe, expect, test } from 'vitest'
import { hfHtml } from '../../src/adapters/hf-html.ts'
import {
  attributeOf,
  cardOf,
  cardsOf,
  hydrated,
  itemsOf,
  listData,
  pageOf,
} from '../adapters/hf-pages.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(hfHtml())

describe('twice as much takes about twice the time', () => {
  const article = cardsOf(1)
  test.each<[string, (size: number) => string]>([
    ['of cards', (size) => pageOf(article.repeat(size / article.length))],
    ['of cards of different papers', (size) => pageOf(cardsOf(size / article.length))],
    [
      'of headings side by side',
      (size) => '<h3><a href="/papers/2401.00001">T</a></h3>'.repeat(size / 43),
    ],
    [
      'of headings in 400 elements',
      (size) =>
        '<div>'.repeat(400) + '<h3><a href="/papers/2401.00001">T</a></h3>'.repeat(size / 43),
    ],
    ['of items', (size) => pageOf(hydrated(listData(itemsOf(size / 600))))],
    ['of elements with data', (size) => hydrated(listData([]), '', 'A').repeat(size / 150)],
    [
      'of elements with long data',
      (size) => `<div ${attributeOf({ paper: 'x'.repeat(1500) })}></div>`.repeat(size / 1540),
    ],
    ['of words that begin an attribute', (size) => 'data-props='.repeat(size / 11)],
    ['of tags that have one', (size) => '<a data-props="'.repeat(size / 15)],
    ['of one tag that has many', (size) => `<a ${'data-props="a" '.repeat(size / 15)}>`],
    [
      'of times',
      (size) => pageOf('<time datetime="2024-01-02"></time>'.repeat(size / 35) + article),
    ],
    ['of text', (size) => pageOf(cardOf({ title: 'a '.repeat(size / 2) }))],
    ['of comments', (size) => '<!--'.repeat(size / 4)],
    ['of open tags', (size) => '<a '.repeat(size / 3)],
    ['of quotes', (size) => `<a b=${`"'`.repeat(size / 2)}`],
    ['of raw text', (size) => `<style>${'</styl'.repeat(size / 6)}`],
    ['of end tags', (size) => '</p>'.repeat(size / 4)],
    [
      'of paragraphs under formatting',
      (size) => `<p>${'<b>'.repeat(8)}</p>${'<p>x</p>'.repeat(size / 32)}`,
    ],
  ])('%s', async (_, pageFor) => {
    expect(await growth((size) => void read(pageFor(size)), 1_000_000)).toBeLessThan(3)
  })

  test.each<[string, (size: number) => string]>([
    ['spaces', (size) => `<${' '.repeat(size)}`],
    ['the beginning of a page', (size) => '<!doctype html>'.repeat(size / 15)],
    ['tags of a head', (size) => '<meta canonical '.repeat(size / 16)],
    ['headings', (size) => '<h3 <a href='.repeat(size / 12)],
    ['targets', (size) => `<p>${'data-target='.repeat(size / 12)}`],
  ])('to recognise %s', async (_, headFor) => {
    expect(await growth((size) => void hfHtml().detect(headFor(size)), 1_000_000)).toBeLessThan(3)
  })
})
