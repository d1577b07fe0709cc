import { PDFName } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { put, textAt } from './objects.ts'
import { elementAt, elementsOf, kidsOf } from './structure.ts'

/** Makes the frame around a described picture a division: two figures in each other would ask for two descriptions. */
export const figures: Pass = doc => {
  for (const { dict, type } of elementsOf(doc)) {
    if (type !== 'Figure' || textAt(dict, 'Alt') !== undefined) continue
    if (kidsOf(dict).some(kid => framed.has(elementAt(doc, kid)?.type ?? ''))) put(dict, 'S', PDFName.of('Div'))
  }
}

/** What shows that a figure is a frame and not the picture itself. */
const framed = new Set(['Figure', 'Table', 'Code', 'P', 'Div', 'NonStruct', 'Caption'])
