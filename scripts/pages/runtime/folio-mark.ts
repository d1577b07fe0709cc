/** Two characters that Unicode keeps out of all text, around the id whose page number is to stand there. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']

/** What stands for a page number in measured text until the book is together. */
export function folioMark(id: string): string {
  return `${OPEN}${id}${CLOSE}`
}

/** Writes the page numbers in; one that is not known is as wide as it was laid out. */
export function withFolios(text: string, folios: Readonly<Record<string, string>>): string {
  return text.includes(OPEN) ? text.replace(/\ufdd0([^\ufdd1]*)\ufdd1/g, (_, id: string) => folios[id] ?? '00') : text
}
