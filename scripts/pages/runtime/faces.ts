/**
 * Loads the faces that a section asks for; one that fails is a fault, never a silent fallback. Faces nobody asks for stay
 * unread: there are hundreds of them for Chinese alone.
 * @param stage In the document.
 * @param notes Set beside it for as long, since their calls and numbers may be in a face that nothing else is in.
 * @returns Families of which a face failed.
 */
export async function facesOf(stage: HTMLElement, notes: Iterable<HTMLElement>): Promise<string[]> {
  const beside = document.createElement('div')
  beside.append(...[...notes].map(note => note.cloneNode(true)))
  stage.after(beside)
  // Faces are asked for when a text is laid out.
  stage.getBoundingClientRect()
  await document.fonts.ready
  beside.remove()
  const failed = [...document.fonts].filter(face => face.status === 'error')
  return [...new Set(failed.map(face => face.family))].sort()
}

/** The faces of this document that are there, each by all that tells it from the others. */
export function facesThere(): string[] {
  return [...document.fonts].filter(face => face.status === 'loaded').map(nameOf)
}

/** Loads faces before a text is set in them: each that came later would have the whole document laid out anew. */
export async function loadFaces(names: readonly string[]): Promise<void> {
  const wanted = new Set(names)
  const loading = [...document.fonts].filter(face => wanted.has(nameOf(face))).map(face => face.load())
  // One that fails is told when the text is there.
  await Promise.allSettled(loading)
}

function nameOf({ family, style, weight, stretch, unicodeRange }: FontFace): string {
  return [family, style, weight, stretch, unicodeRange].join(' / ')
}
