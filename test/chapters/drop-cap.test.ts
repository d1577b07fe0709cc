import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { dropCap } from '../../scripts/chapters/drop-cap.ts'

const REST = 'jaar onderzoeken de provincie en de vereniging samen hoe gemeenten omgaan met grote uitdagingen.'

function parsed(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html)
}

function capped(html: string, language = 'nl'): string {
  const tree = parsed(html)
  const before = textOf(tree)
  const printed = dropCap(tree, language)
  expect(textOf(tree)).toBe(before)
  const result = unified().use(rehypeStringify).stringify(tree)
  expect(printed).toBe(result !== unified().use(rehypeStringify).stringify(parsed(html)))
  return result.replace(REST, '…')
}

test.each([
  [`<p>Ieder ${REST}</p>`, '<p><span class="drop-cap">I</span>eder …</p>'],
  [`<p>U ${REST}</p>`, '<p><span class="drop-cap">U</span> …</p>'],
  [`<p>IJsselstein ${REST}</p>`, '<p><span class="drop-cap">IJ</span>sselstein …</p>'],
  [`<p>Één ${REST}</p>`, '<p><span class="drop-cap">É</span>én …</p>'],
  [`<p>E\u0301én ${REST}</p>`, '<p><span class="drop-cap">E\u0301</span>én …</p>'],
  [`<p>\n  Ieder ${REST}</p>`, '<p>\n  <span class="drop-cap">I</span>eder …</p>'],
  [`<p><em><b>Ieder</b></em> ${REST}</p>`, '<p><em><b><span class="drop-cap">I</span>eder</b></em> …</p>'],
  [`<p><b>I</b>eder ${REST}</p>`, '<p><b><span class="drop-cap">I</span></b>eder …</p>'],
  [`<h2>Kop</h2>\n<p>Ieder ${REST}</p>`, '<h2>Kop</h2>\n<p><span class="drop-cap">I</span>eder …</p>'],
  [
    `<p class="standfirst">Eerst ${REST}</p><p>Ieder ${REST}</p>`,
    `<p class="standfirst">Eerst …</p><p><span class="drop-cap">I</span>eder ${REST}</p>`,
  ],
  [
    `<figure><img></figure><div><p>Ieder ${REST}</p></div>`,
    '<figure><img></figure><div><p><span class="drop-cap">I</span>eder …</p></div>',
  ],
  [`<p>VVD-raadsleden ${REST}</p>`, '<p><span class="drop-cap">V</span>VD-raadsleden …</p>'],
  [
    `<div class="lead"><p>Eerst ${REST}</p></div><p>Ieder ${REST}</p>`,
    `<div class="lead"><p>Eerst …</p></div><p><span class="drop-cap">I</span>eder ${REST}</p>`,
  ],
  [
    `<div class="columns columns-2"><p>Ieder ${REST}</p></div>`,
    '<div class="columns columns-2"><p><span class="drop-cap">I</span>eder …</p></div>',
  ],
])('%j carries one', (given, expected) => {
  expect(capped(given)).toBe(expected)
})

test.each([
  `<p>“Ieder ${REST}</p>`,
  `<p>‘Ieder ${REST}</p>`,
  `<p>"Ieder ${REST}</p>`,
  `<p>12 ${REST}</p>`,
  `<p>’s Avonds ${REST}</p>`,
  `<p>'t Is ${REST}</p>`,
  `<p>ieder ${REST}</p>`,
  `<p>iPhone ${REST}</p>`,
  `<p>#HOE DAN? ${REST}</p>`,
  `<p>(Ieder ${REST}</p>`,
  `<p>– Ieder ${REST}</p>`,
  `<p>A4 ${REST}</p>`,
  `<p>J. Jansen ${REST}</p>`,
  `<p>日本 ${REST}</p>`,
  `<p><code>Ieder</code> ${REST}</p>`,
  `<p><img> Ieder ${REST}</p>`,
  `<div class="dialogue"><p>Ieder ${REST}</p></div>`,
  '<p>Te kort.</p>',
  `<blockquote><p>Ieder ${REST}</p></blockquote><p>Ieder ${REST}</p>`,
  `<ul><li>Ieder ${REST}</li></ul><p>Ieder ${REST}</p>`,
  `<p data-drop-cap="off">Ieder ${REST}</p>`,
  `<p><sup>1</sup>Ieder ${REST}</p>`,
  '<h1>Ieder</h1>',
  '',
])('%j declines', given => {
  expect(capped(given)).not.toContain('drop-cap">')
})

test('twice is once', () => {
  const tree = parsed(`<p>Ieder ${REST}</p>`)
  expect(dropCap(tree, 'nl')).toBe(true)
  expect(dropCap(tree, 'nl')).toBe(false)
})

test('IJ is two letters outside Dutch', () => {
  expect(capped(`<p>IJmuiden ${REST}</p>`, 'en')).toContain('<span class="drop-cap">I</span>Jmuiden')
  expect(capped(`<p lang="nl">IJmuiden ${REST}</p>`, 'en')).toContain('<span class="drop-cap">IJ</span>muiden')
})
