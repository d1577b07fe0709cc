/** Two characters that Unicode keeps out of all text, around the id whose page number is to stand there. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']

/** What stands for a page number in measured text until the book is together. */
export function folioMark(id: string): string {
  return `${OPEN}${id}${CLOSE}`
}

/** The page number of an id; undefined when it is not known. An id may be a name that every object has: `constructor`. */
export function folioFor(id: string, folios: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(folios, id) ? folios[id] : undefined
}

/** Writes the page numbers in; one that is not known is as wide as it was laid out. */
export function withFolios(text: string, folios: Readonly<Record<string, string>>): string {
  if (!text.includes(OPEN)) return text
  return text.replace(/\ufdd0([^\ufdd1]*)\ufdd1/g, (_, id: string) => folioFor(id, folios) ?? '00')
}
