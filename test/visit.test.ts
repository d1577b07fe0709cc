import { h } from 'hastscript'
import { visit as libraryVisit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { SKIP, visit } from '../scripts/visit.ts'

const tree = () => h(null, [h('section', [h('p', ['a', h('b', 'b')]), h('pre', [h('b', 'c')])]), h('p', 'd')])

/** What is visited, in order, by the library or by ours. */
function seen(by: typeof visit, type: string | undefined, give: (name: string) => unknown) {
  const names: string[] = []
  const visitor = (node: object, index?: number, parent?: object) => {
    const name = String('tagName' in node ? node.tagName : 'value' in node ? node.value : 'root')
    names.push(`${name} ${index} ${parent && 'tagName' in parent ? parent.tagName : ''}`)
    return give(name) as undefined
  }
  if (type === undefined) by(tree(), visitor)
  else by(tree(), type, visitor)
  return names
}

it.each<[string, (name: string) => unknown]>([
  ['nothing', () => undefined],
  ['SKIP', name => (name === 'section' ? SKIP : undefined)],
  ['an index', name => (name === 'p' ? 4 : undefined)],
  ['both', name => (name === 'p' ? [SKIP, 3] : undefined)],
  ['SKIP in a tuple', name => (name === 'section' ? [SKIP] : undefined)],
])('visits as the library does when the visitor gives %s', (_, give) => {
  for (const type of [undefined, 'element', 'text', 'none']) {
    expect(seen(visit, type, give)).toEqual(seen(libraryVisit, type, give))
  }
})

it('sees what a visitor changes', () => {
  const changed = (by: typeof visit) => {
    const made = tree()
    const names: string[] = []
    by(made, 'element', (node, index, parent) => {
      names.push(node.tagName)
      if (node.tagName === 'section') node.children = [h('i', 'new'), ...node.children]
      if (node.tagName !== 'b' || index === undefined || !parent) return undefined
      parent.children.splice(index, 1, { type: 'text', value: 'x' }, h('u', 'y'))
      return index
    })
    return { made, names }
  }
  expect(changed(visit)).toEqual(changed(libraryVisit))
  expect(changed(visit).names).toEqual(['section', 'i', 'p', 'b', 'u', 'pre', 'b', 'u', 'p'])
})
