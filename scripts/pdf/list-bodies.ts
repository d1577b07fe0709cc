import type { Pass } from './model.ts'
import { put } from './objects.ts'
import { type Element, elementAt, elementsOf, kidsOf, setKids } from './structure.ts'

/** Puts what a list item says beside its bullet into a body: a list item holds a label and a body only (PDF/UA-1, 7.2). */
export const listBodies: Pass = doc => {
  for (const item of elementsOf(doc).filter(({ type }) => type === 'LI')) {
    const kids = kidsOf(item.dict).map(kid => ({ kid, element: elementAt(doc, kid) }))
    const loose = kids.filter(({ element }) => !isPart(element))
    // Marked content held directly is numbered by its parent: it cannot move without the parent tree.
    if (loose.length === 0 || loose.some(({ element }) => element === undefined)) continue
    const body = doc.context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref })
    const ref = doc.context.register(body)
    setKids(
      body,
      loose.map(({ kid }) => kid),
    )
    for (const { element } of loose) if (element !== undefined) put(element.dict, 'P', ref)
    setKids(item.dict, [...kids.flatMap(({ kid, element }) => (isPart(element) ? [kid] : [])), ref])
  }
}

function isPart(element: Element | undefined): boolean {
  return element?.type === 'Lbl' || element?.type === 'LBody'
}
