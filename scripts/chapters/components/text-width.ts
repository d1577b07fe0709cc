const narrow = /[ijlftrI.,:;'’‘|!()[\]-]/
const broad = /[mwMW@%&—]/

/**
 * About how wide a text is in the house sans, on the safe side: there is no browser yet when drawings are made.
 * @param text The text.
 * @param size Its size in user units.
 * @returns Its width in the same units.
 */
export function textWidth(text: string, size: number): number {
  const widths = [...text].map(letter => {
    if (letter === ' ') return 0.23
    if (narrow.test(letter)) return 0.32
    if (broad.test(letter)) return 0.8
    return /\p{Lu}/u.test(letter) ? 0.62 : 0.51
  })
  return widths.reduce((sum, width) => sum + width, 0) * size
}

/**
 * Breaks a text into lines.
 * @param text The text.
 * @param size Its size in user units.
 * @param width The measure, in the same units; a word that is longer stands on a line of its own.
 */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(each => each !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && textWidth(longer, size) <= width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}
