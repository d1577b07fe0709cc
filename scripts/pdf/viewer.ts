import { PDFBool, PDFName } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { dictAt, put } from './objects.ts'

/** How a reader opens the file: the title in the window, the bookmarks beside the pages, the tab key in reading order. */
export const viewer: Pass = doc => {
  const preferences = dictAt(doc.catalog, 'ViewerPreferences') ?? doc.context.obj({})
  put(preferences, 'DisplayDocTitle', PDFBool.True)
  put(doc.catalog, 'ViewerPreferences', preferences)
  put(doc.catalog, 'PageMode', PDFName.of(dictAt(doc.catalog, 'Outlines') === undefined ? 'UseNone' : 'UseOutlines'))
  for (const page of doc.getPages()) put(page.node, 'Tabs', PDFName.of('S'))
}
