import { PDFName } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { put } from './objects.ts'
import { elementsOf, kidsOf, objectOf } from './structure.ts'

/** Calls a link a link where Chromium lost its type, as in calls for notes (PDF/UA-1, 7.18.5). */
export const noteLinks: Pass = doc => {
  for (const { dict, type } of elementsOf(doc)) {
    const holdsLink = kidsOf(dict).some(kid => objectOf(doc, kid) !== undefined)
    if (type === 'NonStruct' && holdsLink) put(dict, 'S', PDFName.of('Link'))
  }
}
