import { isInline } from './kinds.ts'
import { isTag, type Kid, rebuild, type Tag, tag } from './tree.ts'

/** In what a part of a list or a table has to stand (ISO 32000-1, 14.8.4.3). */
const homes: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
}

/**
 * Makes ordinary blocks of parts that have lost their list or table, and cells of what stands loose in a row; types that
 * no reader knows become blocks or parts of a line.
 * @param isKnown Whether readers know a type, or are told what it stands for.
 */
export function homeStrays(tree: Tag, isKnown: (type: string) => boolean): void {
  rebuild(tree, (kid, parent) => [settled(kid, parent, isKnown)])
}

function settled(kid: Kid, parent: Tag, isKnown: (type: string) => boolean): Kid {
  if (parent.type === 'TR' && !(isTag(kid) && /^T[HD]$/.test(kid.type))) return tag('TD', [kid])
  if (!isTag(kid)) return kid
  const home = homes[kid.type]
  if (home !== undefined && !home.includes(parent.type)) kid.type = 'Div'
  else if (!isKnown(kid.type)) kid.type = kid.kids.every(isInline) ? 'Span' : 'Div'
  return kid
}
