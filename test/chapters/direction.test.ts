import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { directBlocks } from '../../scripts/chapters/direction.ts'

function directed(html: string, chapter: 'ltr' | 'rtl'): string {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html) as Root
  directBlocks(tree, chapter)
  return unified().use(rehypeStringify).stringify(tree)
}

test('a block in Arabic or Hebrew in a Dutch chapter runs from right to left', () => {
  expect(directed('<h2>العربية</h2><p>שלום לכולם.</p>', 'ltr')).toBe(
    '<h2 dir="rtl">العربية</h2><p dir="rtl">שלום לכולם.</p>',
  )
})

test('a word from right to left does not turn its sentence round', () => {
  expect(directed('<p>Het woord سلام betekent vrede.</p>', 'ltr')).toBe('<p>Het woord سلام betekent vrede.</p>')
})

test('a block in English in an Arabic chapter runs from left to right, a name in it does not turn it', () => {
  const english = '<p>All in English.</p>'
  expect(directed(`${english}<p>هذا كتاب عن Katern هنا</p>`, 'rtl')).toBe(
    '<p dir="ltr">All in English.</p><p>هذا كتاب عن Katern هنا</p>',
  )
})

test('a block without letters, or with a direction of its own, stays as it is', () => {
  const html = '<p>1, 2, 3</p><p dir="ltr">שלום</p>'
  expect(directed(html, 'ltr')).toBe(html)
})
