import { isContent, isTag, type Kid, type Tag, tag, walk } from './tree.ts'

/** Elements that a note may stand in, after the block that calls it. */
const rooms = new Set(['Document', 'Part', 'Sect', 'Art', 'Aside', 'Div', 'BlockQuote', 'LBody', 'TD', 'TH'])

/** Gives notes their number as a label; runs while runs of text are still elements. */
export function labelNotes(tree: Tag): void {
  for (const note of walk(tree)) {
    const [first] = note.kids
    if (note.type !== 'Note' || first === undefined || !isTag(first)) continue
    if (first.type === 'NonStruct' && first.kids.every(isContent)) first.type = 'Lbl'
  }
}

/**
 * Ties notes to their calls (ISO 14289-1, 7.9): each has an id of its own and is read right after the block that calls it
 * first, and the call is a reference around its link.
 */
export function tieNotes(tree: Tag): void {
  const notes = new Map<string, Tag>()
  for (const each of [...walk(tree)]) {
    if (each.type === 'Note') notes.set(each.mark?.note || `${notes.size + 1}`, each)
    if (each.type === 'Reference' && each.kids.some(isAnnotation)) each.kids = [tag('Link', each.kids)]
  }
  for (const [name, note] of notes) note.id = `note-${name}`
  const places = [...calls(tree, [])].filter(({ name }) => notes.has(name))
  const homes = new Map([...walk(tree)].flatMap(home => home.kids.map(kid => [kid, home] as const)))
  for (const { name, path } of places) {
    const note = notes.get(name)
    if (note !== undefined) move(homes, note, path)
    notes.delete(name)
  }
}

interface Call {
  readonly name: string
  /** From the root to the reference. */
  readonly path: readonly Tag[]
}

function* calls(from: Tag, path: readonly Tag[]): Generator<Call> {
  const here = [...path, from]
  if (from.type === 'Reference' && from.mark !== undefined) yield { name: from.mark.note, path: here }
  for (const kid of from.kids) if (isTag(kid)) yield* calls(kid, here)
}

/** @param homes The element that each kid is in. */
function move(homes: Map<Kid, Tag>, note: Tag, path: readonly Tag[]): void {
  const at = path.findLastIndex(each => rooms.has(each.type))
  const [room, block] = [path[at], path[at + 1]]
  if (room === undefined || block === undefined || path.includes(note)) return
  const home = homes.get(note)
  if (home) home.kids.splice(home.kids.indexOf(note), 1)
  // In a cell or the body of an item the line itself goes on around the call: the note comes at its end.
  const after = room.kids.indexOf(block)
  const index = block.type === 'Reference' ? room.kids.length : afterNotes(room.kids, after + 1)
  room.kids.splice(index, 0, note)
  homes.set(note, room)
}

/** Two notes of one paragraph follow it in the order of their calls. */
function afterNotes(kids: readonly Kid[], from: number): number {
  let index = from
  for (let next = kids[index]; next !== undefined && isTag(next) && next.type === 'Note'; next = kids[index]) index++
  return index
}

function isAnnotation(kid: Kid): boolean {
  return !isTag(kid) && !isContent(kid)
}
