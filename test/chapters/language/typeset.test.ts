import type { Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { typesetText, typesetTree } from '../../../scripts/chapters/language/typeset.ts'
import { folded, shown } from './shown.ts'

function parsed(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html)
}

function typeset(html: string, language = 'nl'): string {
  const tree = parsed(html)
  typesetTree(tree, language)
  return shown(
    unified()
      .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
      .stringify(tree),
  ).replaceAll('&nbsp;', '~')
}

test.each([
  ['<p>"a <em>b</em> c"</p>', '<p>“a <em>b</em> c”</p>'],
  ['<p>"<em>a</em>"</p>', '<p>“<em>a</em>”</p>'],
  ['<p><em>"a</em> b"</p>', '<p><em>“a</em> b”</p>'],
  ["<p><b>Hans</b>'<i>s</i></p>", '<p><b>Hans</b>’<i>s</i></p>'],
  ['<p><b>5</b> km</p>', '<p><b>5</b>~km</p>'],
  ['<p>€ <b>1,3</b> miljoen</p>', '<p>€~<b>1,3</b>~miljoen</p>'],
  ['<p>a <b>-</b> b</p>', '<p>a~<b>–</b> b</p>'],
  ['<p>"<code>"x"</code>"</p>', '<p>“<code>"x"</code>”</p>'],
  ['<p>a <kbd>--</kbd> <samp>"</samp> <var>\'</var></p>', '<p>a <kbd>--</kbd> <samp>"</samp> <var>\'</var></p>'],
  ['<pre>"a" -- b</pre>', '<pre>"a" -- b</pre>'],
  ['<p data-typeset="off">"a"</p>', '<p data-typeset="off">"a"</p>'],
  ['<p>"a <span data-typeset="off">"b"</span>"</p>', '<p>“a <span data-typeset="off">"b"</span>”</p>'],
  ['<p>"a <i lang="de">"b"</i>"</p>', '<p>“a <i lang="de">„b“</i>”</p>'],
  ['<p lang="en">15000</p>', '<p lang="en">15,000</p>'],
  ['<p>"a</p><p>b"</p>', '<p>“a</p><p>b”</p>'],
  ['<p>15000<sup>2</sup></p>', '<p>15.000<sup>2</sup></p>'],
  ['<p>a<br>- b</p>', '<p>a<br>– b</p>'],
  ['<p>Dit is een zin van <b>genoeg</b> woorden, zo.</p>', '<p>Dit is een zin van <b>genoeg</b> woorden,~zo.</p>'],
  [
    '<p>a<span class="footnote">Dit is een noot van genoeg woorden zo</span></p>',
    '<p>a<span class="footnote">Dit is een noot van genoeg woorden~zo</span></p>',
  ],
  ['<h2>Dit is een titel van genoeg woorden zo</h2>', '<h2>Dit is een titel van genoeg woorden zo</h2>'],
  [
    '<ul><li>Dit is een punt van genoeg woorden zo</li></ul>',
    '<ul><li>Dit is een punt van genoeg woorden~zo</li></ul>',
  ],
])('%s', (typed, printed) => {
  expect(typeset(typed)).toBe(printed)
})

test('a plain text is set without care for its last word', () => {
  expect(shown(typesetText('"Dit" is een titel van 5 km en zo', 'nl'))).toBe('“Dit” is een titel van 5~km en zo')
  expect(typesetText('"a"', 'tlh')).toBe('"a"')
})

test('text nodes keep their positions', () => {
  const tree = parsed('<p>"a <em>b</em>"</p>')
  const before = JSON.stringify(positions(tree))
  typesetTree(tree, 'nl')
  expect(JSON.stringify(positions(tree))).toBe(before)
  expect(before).toContain('"line":1')
})

test('setting a tree twice is setting it once, and nothing is lost', () => {
  const html = '<p>"a <em>- \'b\'</em> - 5 <b>km</b>" en <code>--</code> 15000 van de <i>2017-2019</i> zo.</p>'
  const tree = parsed(html)
  typesetTree(tree, 'nl')
  const once = textOf(tree)
  typesetTree(tree, 'nl')
  expect(textOf(tree)).toBe(once)
  expect(folded(once)).toBe(folded(textOf(parsed(html))))
})

test('an element serves as tree', () => {
  const paragraph = h('p', '"a"')
  typesetTree(paragraph, 'NL')
  expect(textOf(paragraph)).toBe('“a”')
})

function positions(tree: Root): readonly unknown[] {
  const found: unknown[] = []
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'text') found.push((node as Text).position)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}
