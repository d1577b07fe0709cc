import { holdsBlocks, holdsLines, isInline } from './kinds.ts'
import { isContent, isTag, type Kid, type Tag, tag } from './tree.ts'

/**
 * Takes out Chromium's elements without meaning (`NonStruct`): one for each run of text, each box of the page and each
 * `div`. Text that stood in nothing else becomes a paragraph.
 */
export function flatten(parent: Tag): void {
  // Of elements without meaning only those around nothing but content are runs of text; the others were boxes.
  const runs = new Set(parent.kids.filter(kid => isPlain(kid) && kid.kids.every(isContent)))
  for (const kid of parent.kids) if (isTag(kid)) flatten(kid)
  const kids = parent.kids.flatMap(kid => (runs.has(kid) && isTag(kid) ? spoken(kid, 'Span') : [kid]))
  const withText = holdsLines(parent.type) || kids.some(isInline)
  const opened = kids.flatMap(kid => (isPlain(kid) ? open(kid, withText) : [kid]))
  const blocks = holdsBlocks(parent.type) || (parent.type === 'NonStruct' && !opened.every(isInline))
  parent.kids = blocks ? paragraphs(opened) : opened
}

function isPlain(kid: Kid): kid is Tag {
  return isTag(kid) && kid.type === 'NonStruct'
}

function open(box: Tag, withText: boolean): readonly Kid[] {
  if (box.kids.length === 0) return []
  if (!box.kids.every(isInline)) return spoken(box, 'Div')
  if (withText) return spoken(box, 'Span')
  box.type = 'P'
  return [box]
}

/** What an element holds, without it; one in another language stays for its language's sake. */
function spoken(box: Tag, type: 'Span' | 'Div'): readonly Kid[] {
  if (box.lang === undefined) return box.kids
  box.type = type
  return [box]
}

/** Runs of text between blocks as paragraphs. */
function paragraphs(kids: readonly Kid[]): Kid[] {
  const made: Kid[] = []
  let open: Tag | undefined
  for (const kid of kids) {
    if (!isInline(kid)) {
      open = undefined
      made.push(kid)
    } else if (open === undefined) {
      open = tag('P', [kid])
      made.push(open)
    } else open.kids.push(kid)
  }
  return made
}
