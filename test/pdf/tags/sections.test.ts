import { expect, it } from 'vitest'
import { groupSections } from '../../../scripts/pdf/tags/sections.ts'
import { isTag, tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content, page } from './shown.ts'

it('puts each chapter in a section with its title, over all its pages', () => {
  const ids = ['a', 'a', '', 'b']
  const tree = tag('StructTreeRoot', [
    tag('Document', [0, 1, 2, 3].map(index => tag('P', [content(index, index)])).concat(tag('P', []))),
  ])
  groupSections(tree, found => {
    const id = ids[ids.findIndex((_, index) => page(index) === found)] ?? ''
    return id === '' ? undefined : { id, title: id === 'a' ? 'Bruggen' : '' }
  })
  expect(below(tree)).toBe('Document(Sect(P(0) P(1) P(2)) Sect(P(3) P))')
  const [document] = tree.kids
  const titles = document !== undefined && isTag(document) ? document.kids.map(each => isTag(each) && each.title) : []
  expect(titles).toEqual(['Bruggen', undefined])
})
