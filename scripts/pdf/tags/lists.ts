import { isTag, type Kid, type Tag, tag, walk } from './tree.ts'

/** Gives list items their body beside their label, and lists of terms their items (ISO 14289-1, 7.6; 32000-1, 14.8.4.3.3). */
export function repairLists(tree: Tag): void {
  for (const each of [...walk(tree)]) if (each.type === 'L') each.kids = itemsOf(each.kids)
  // Those of terms are new.
  for (const each of [...walk(tree)]) if (each.type === 'LI') giveBody(each)
}

function giveBody(item: Tag): void {
  const rest = item.kids.filter(kid => !isPart(kid))
  if (rest.length === 0) return
  const parts = item.kids.filter(isPart)
  item.kids = [...parts, tag('LBody', rest)]
}

/** A term and what follows it is an item; a list in a list stands by itself. */
function itemsOf(kids: readonly Kid[]): Kid[] {
  const made: Kid[] = []
  let last: Tag | undefined
  for (const kid of kids) {
    const type = isTag(kid) ? kid.type : ''
    if (type === 'LI' || type === 'L' || type === 'Caption') {
      last = undefined
      made.push(kid)
    } else if (last === undefined || (type === 'Lbl' && last.kids.some(held => isTag(held) && held.type !== 'Lbl'))) {
      last = tag('LI', [kid])
      made.push(last)
    } else last.kids.push(kid)
  }
  return made
}

function isPart(kid: Kid): boolean {
  return isTag(kid) && (kid.type === 'Lbl' || kid.type === 'LBody')
}
