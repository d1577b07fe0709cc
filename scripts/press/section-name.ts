import { hashOf } from '../pages/asset-hashes.ts'
import type { PrintedPart } from '../pages/model.ts'

/** What tells one printed section from another. */
export function nameOf({ pdf, tags }: PrintedPart): string {
  return hashOf([pdf, JSON.stringify(tags)])
}
