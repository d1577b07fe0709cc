import type { Pass } from './model.ts'
import { drop } from './objects.ts'

/** Takes out what a press must not meet: links, bookmarks, actions, and the structure that only a reader uses. */
export const strip: Pass = doc => {
  drop(doc.catalog, 'Outlines', 'Dests', 'Names', 'OpenAction', 'AA', 'AcroForm', 'PageMode', 'ViewerPreferences')
  drop(doc.catalog, 'StructTreeRoot', 'MarkInfo')
  for (const page of doc.getPages()) drop(page.node, 'Annots', 'AA', 'StructParents', 'Tabs', 'Dur', 'Trans')
}
