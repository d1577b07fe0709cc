/** A piece of a content stream and what stands there instead; nothing is taken out where `start` is `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The content with all edits made: they may not overlap, and are given in the order of their places. */
export function edited(content: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let copied = 0
  for (const { start, end, text } of edits) {
    parts.push(content.slice(copied, start), text)
    copied = end
  }
  return parts.join('') + content.slice(copied)
}
