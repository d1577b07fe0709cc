import type { Root, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { keepUnbroken } from '../../../scripts/chapters/language/unbroken.ts'
import { readText } from '../reading.ts'

function kept(...texts: string[]): string {
  const tree: Root = { type: 'root', children: texts.map(value => ({ type: 'text', value })) }
  const all = new Set<Text>()
  visit(tree, 'text', node => void all.add(node))
  keepUnbroken(tree, all)
  keepUnbroken(tree, all)
  return toHtml(tree).replaceAll('<span style="white-space: nowrap">', '[').replaceAll('</span>', ']')
}

test('one letter and a hyphen keep to the rest of their word, once', () => {
  expect(kept('in ’s-Hertogenbosch, en (’s-Gravenhage)')).toBe('in [’s-Hertogenbosch], en ([’s-Gravenhage])')
  expect(kept('een e-mail, de U-Bahn', 'X-as.')).toBe('een [e-mail], de [U-Bahn][X-as].')
})

test('a longer part, a dash, a code and an address may break as they did', () => {
  for (const text of ['Met-elkaar', 'één–twee', 'a-1', 'ik@e-mail.nl', 'anti-e-mail', '- a - b', 'in- en uitvoer'])
    expect(kept(text)).toBe(text)
})

test('a chapter’s text is set so, and what is code is not', async () => {
  const { html, told } = await readText("Uit 's-Hertogenbosch `e-mail`.\n")
  expect(told).toEqual([])
  expect(html).toContain('<span style="white-space: nowrap">’s-Hertogenbosch</span> <code>e-mail</code>')
})
