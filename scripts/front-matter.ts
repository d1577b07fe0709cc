/** A text cut after its front matter. */
export interface SplitText {
  /** The YAML between two lines `---`, which begins on line 2; empty when there is none. */
  readonly matter: string
  readonly body: string
  /** The line, from 1, on which the body begins. */
  readonly bodyLine: number
}

/**
 * Cuts off the YAML front matter: a first line `---`, up to and with the next such line.
 * @param written With `\n` as its only line end, as `decodeText` gives it.
 */
export function splitFrontMatter(written: string): SplitText {
  const text = endedByDashes(written)
  const found = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text)
  if (!found) return { matter: '', body: text, bodyLine: 1 }
  const [fence, matter = ''] = found
  return { matter, body: text.slice(fence.length), bodyLine: fence.split('\n').length }
}

/**
 * Front matter may end with three full stops, as YAML lets a document end (1.2.2, 9.1.2); here they become dashes, which
 * Markdown parsers know. Nothing changes its place.
 */
export function endedByDashes(text: string): string {
  return text.replace(
    /^(---[ \t]*\n[ \t]*[A-Za-z_][\w-]*:(?:(?!\n---[ \t]*(?:\n|$))[\s\S])*?\n)\.\.\.(?=[ \t]*(?:\n|$))/,
    '$1---',
  )
}
