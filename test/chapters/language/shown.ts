/** Makes the spaces and breaks of typesetting visible: `~` no-break, `^` narrow no-break, `·` soft hyphen. */
export function shown(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^').replaceAll('\u00ad', '·')
}

/** What is left when quotation marks, dashes, spaces, ellipses and marks between thousands are all one. */
export function folded(text: string): string {
  return text
    .replaceAll('…', '...')
    .replace(/\s+/gu, '')
    .replace(/["'“”„‟‘’‚«»‹›′″]/gu, "'")
    .replace(/(?<=\d)[.,'](?=\d)/gu, '')
    .replace(/[-–—]+/gu, '-')
}
