import { layingOut } from './lay-out.ts'
import { tieLinks } from './link-ends.ts'
import { measureBook } from './measure.ts'
import { showSheets } from './show-sheets.ts'
import { markForTags } from './tag-marks.ts'

/** What Node calls in the page; `pages/page-script.ts` bundles this file. */
const katern = {
  layOut: layingOut(),
  showSheets,
  measureBook,
  markForTags,
  tieLinks,
}

declare global {
  interface Window {
    katern: typeof katern
    katernProgress?: (count: number) => void
  }
}

window.katern = katern
