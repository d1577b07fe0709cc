import type { Pass } from './model.ts'
import { drop } from './objects.ts'
import { unreached } from './unreached.ts'

/** Drops what the catalog does not lead to any more, and what Chromium says of itself: its Info with its clock. Runs before `metadata`. */
export const sweep: Pass = doc => {
  drop(doc.catalog, 'Metadata', 'Version')
  delete doc.context.trailerInfo.Info
  for (const ref of unreached(doc)) doc.context.delete(ref)
}
