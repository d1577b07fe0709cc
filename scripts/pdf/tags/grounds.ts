import type { PDFRef } from '@cantoo/pdf-lib'
import { isContent, type Kid, rebuild, type Tag } from './tree.ts'

/** Says whether marked content says something: it shows text or a picture. */
export type IsSaid = (owner: PDFRef, mcid: number) => boolean

/**
 * Takes the grounds and lines of boxes out of the tags: Chromium marks them as content of their box, and they mean nothing
 * to a reader (ISO 14289-1, 7.1). Drawings of a figure and the boxes of a form stay; a bullet that is drawn is said as one.
 */
export function dropGrounds(tree: Tag, isSaid: IsSaid): void {
  rebuild(tree, (kid: Kid, parent: Tag) => {
    if (!isContent(kid) || drawn.has(parent.type) || isSaid(kid.form ?? kid.page, kid.mcid)) return [kid]
    if (parent.type !== 'Lbl') return []
    parent.actualText ??= '•'
    return [kid]
  })
}

const drawn = new Set(['Figure', 'Form', 'Formula'])
