import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { hyphenateTree } from '../../scripts/chapters/hyphenation.ts'
import { shown } from './language/shown.ts'

function parsed(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html)
}

function divided(html: string, language = 'nl', exceptions: readonly string[] = []): string {
  const tree = parsed(html)
  hyphenateTree(tree, language, { exceptions })
  return shown(unified().use(rehypeStringify).stringify(tree))
}

const WORD = 'gemeenteraad'
const PARTS = 'gemeen·te·raad'

test.each([
  ['a word of running text', `<p>de ${WORD} is</p>`, `<p>de ${PARTS} is</p>`],
  [
    'a word at the start of a sentence',
    `<p>G${WORD.slice(1)} is. G${WORD.slice(1)} is</p>`,
    `<p>G${PARTS.slice(1)} is. G${PARTS.slice(1)} is</p>`,
  ],
  ['between marks', `<p>“${WORD}”, (${WORD}) is</p>`, `<p>“${PARTS}”, (${PARTS}) is</p>`],
  ['through emphasis', '<p>de gemeente<em>raad</em> is</p>', '<p>de gemeen·te·<em>raad</em> is</p>'],
  ['before a note', `<p>de ${WORD}<sup>1</sup> is</p>`, `<p>de ${PARTS}<sup>1</sup> is</p>`],
  ['not the last word', `<p>de ${WORD}</p>`, `<p>de ${WORD}</p>`],
  ['not the last word with a full stop', `<p>de ${WORD}.</p>`, `<p>de ${WORD}.</p>`],
  ['not a word tied to the last', `<p>de ${WORD}\u00a0is</p>`, `<p>de ${WORD}~is</p>`],
  ['not the last word of an item', `<ul><li>${WORD} ${WORD}</li></ul>`, `<ul><li>${PARTS} ${WORD}</li></ul>`],
  [
    'not the last word of a cell',
    `<table><tbody><tr><td>${WORD} ${WORD}</td></tr></tbody></table>`,
    `<table><tbody><tr><td>${PARTS} ${WORD}</td></tr></tbody></table>`,
  ],
  ['not in titles', `<h1>${WORD} is</h1><h6>${WORD} is</h6>`, `<h1>${WORD} is</h1><h6>${WORD} is</h6>`],
  ['not in kickers', `<p class="kicker">${WORD} is</p>`, `<p class="kicker">${WORD} is</p>`],
  [
    'not in standfirsts',
    `<div class="standfirst"><p>${WORD} is</p></div>`,
    `<div class="standfirst"><p>${WORD} is</p></div>`,
  ],
  [
    'not in pull quotes',
    `<blockquote class="pull-quote"><p>${WORD} is</p></blockquote>`,
    `<blockquote class="pull-quote"><p>${WORD} is</p></blockquote>`,
  ],
  ['not in the title of a box', `<p class="kortom-title">${WORD} is</p>`, `<p class="kortom-title">${WORD} is</p>`],
  ['not where it says so', `<p data-hyphens="none">${WORD} is</p>`, `<p data-hyphens="none">${WORD} is</p>`],
  [
    'not where a word says so',
    `<p>${WORD} <span data-hyphens="none">${WORD}</span> is</p>`,
    `<p>${PARTS} <span data-hyphens="none">${WORD}</span> is</p>`,
  ],
  [
    'not in code',
    `<p><code>${WORD}</code> is</p><pre>${WORD} is</pre>`,
    `<p><code>${WORD}</code> is</p><pre>${WORD} is</pre>`,
  ],
  ['not a name', '<p>in Roosendaal is</p>', '<p>in Roosendaal is</p>'],
  ['not a name after an initial', '<p>Zij, J. Embrechtsen, is</p>', '<p>Zij, J. Embrechtsen, is</p>'],
  ['not a name after a title', '<p>Zij zei dr. Embrechtsen is</p>', '<p>Zij zei dr. Embrechtsen is</p>'],
  [
    'not a name that opens a sentence and is known as a name',
    '<p>in Roosendaal is.</p><p>Roosendaal is</p>',
    '<p>in Roosendaal is.</p><p>Roosendaal is</p>',
  ],
  ['not a quoted name', '<p>de “Vakwerkers” is</p>', '<p>de “Vakwerkers” is</p>'],
  ['not an abbreviation', '<p>de VEERKRACHTIG en GroenLinksers is</p>', '<p>de VEERKRACHTIG en GroenLinksers is</p>'],
  ['not a word with a hyphen', '<p>de energie-armoede is</p>', '<p>de energie-armoede is</p>'],
  ['not a word with figures', '<p>de gemeenteraad2018 is</p>', '<p>de gemeenteraad2018 is</p>'],
  ['not an address', '<p>op www.gemeenteraad.nl/gemeenteraad is</p>', '<p>op www.gemeenteraad.nl/gemeenteraad is</p>'],
  [
    'not a handle or hashtag',
    '<p>op @gemeenteraad en #gemeenteraad is</p>',
    '<p>op @gemeenteraad en #gemeenteraad is</p>',
  ],
  ['not a short word', '<p>een huizen is</p>', '<p>een huizen is</p>'],
  ['not before a trema', '<p>het geïndustrialiseerde is</p>', '<p>het geïn·du·stri·a·li·seerde is</p>'],
  ['not where the writer put a soft hyphen', '<p>de gemeente\u00adraad is</p>', '<p>de gemeente·raad is</p>'],
])('%s', (_, given, expected) => {
  expect(divided(given)).toBe(expected)
})

test('the writer decides by exceptions', () => {
  expect(divided(`<p>de ${WORD} is</p>`, 'nl', [WORD])).toBe(`<p>de ${WORD} is</p>`)
  expect(divided(`<p>de ${WORD} is</p>`, 'nl', ['gemeente-raad'])).toBe('<p>de gemeente·raad is</p>')
  expect(divided('<p>Gemeenteraad is</p>', 'nl', ['gemeente-raad'])).toBe('<p>Gemeente·raad is</p>')
})

test('an exception holds for a decomposed word too', () => {
  expect(divided(`<p>de ${'coöperatie'.normalize('NFD')} is</p>`, 'nl', ['coöpe-ratie']).normalize('NFC')).toBe(
    '<p>de coöpe·ratie is</p>',
  )
})

test('each language divides in its own way', () => {
  expect(divided('<p>the <i lang="nl">gemeenteraad is</i> photography is</p>', 'en-us')).toBe(
    '<p>the <i lang="nl">gemeen·te·raad is</i> pho·tog·ra·phy is</p>',
  )
  expect(divided('<p>die Donaudampfschifffahrt ist</p>', 'de')).toBe('<p>die Donau·dampf·schiff·fahrt ist</p>')
  expect(divided('<p>le gouvernement est</p>', 'fr')).toBe('<p>le gou·ver·ne·ment est</p>')
  expect(divided('<p>abcdefghij klmnopqrst uvw</p>', 'tlh')).toBe('<p>abcdefghij klmnopqrst uvw</p>')
})

test('without the soft hyphens the text is as it was, composed or not', () => {
  const html =
    '<p>Sociaal-economische gezondheidsverschillen, coöperaties; “perspectiefongelijkheid” <em>be</em>stuurlijk <b>geïndustrialiseerd</b> én ’s avonds verantwoordelijkheid.</p>'
  for (const form of ['NFC', 'NFD'] as const) {
    const tree = parsed(html.normalize(form))
    const before = textOf(tree)
    hyphenateTree(tree, 'nl', { exceptions: ['perspectief-ongelijkheid'] })
    expect(textOf(tree)).toContain('\u00ad')
    expect(textOf(tree).replaceAll('\u00ad', '')).toBe(before)
  }
})

test('twice is once', () => {
  const tree = parsed(`<p>de ${WORD} is</p>`)
  hyphenateTree(tree, 'nl', { exceptions: [] })
  const once = textOf(tree)
  hyphenateTree(tree, 'nl', { exceptions: [] })
  expect(textOf(tree)).toBe(once)
})
