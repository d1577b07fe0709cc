import { fillReferences, settle } from './book.ts'
import { loadFaces } from './faces.ts'
import { layingOut } from './lay-out.ts'
import { glanceAtBook, measureBook } from './measure.ts'
import { measurePictures } from './pictures.ts'
import { measureTables } from './tables-behind.ts'
import { markForTags } from './tag-marks.ts'

/** What Node calls in the page; `pages/page-script.ts` bundles this file. */
const katern = {
  layOut: layingOut(),
  loadFaces,
  fillReferences,
  settle,
  glanceAtBook,
  measureBook,
  measurePictures,
  measureTables,
  markForTags,
}

declare global {
  interface Window {
    katern: typeof katern
    katernProgress?: (count: number) => void
  }
}

window.katern = katern
