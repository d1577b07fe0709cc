/** A range lives as long as its document, which looks at each at every change of a node: all measuring shares one. */
const ranges = new WeakMap<Document, Range>()

/**
 * The boxes of a text, or of a stretch of it, on every line that it takes; CSS pixels on the screen.
 * @param start First character, from 0.
 * @param end Character after the last.
 */
export function textBoxes(text: Text, start = 0, end = text.length): DOMRect[] {
  return [...around(text, start, end).getClientRects()]
}

/** The one box around a text, or a stretch of it; CSS pixels on the screen. */
export function textBox(text: Text, start = 0, end = text.length): DOMRect {
  return around(text, start, end).getBoundingClientRect()
}

function around(text: Text, start: number, end: number): Range {
  const range = ranges.get(document) ?? document.createRange()
  ranges.set(document, range)
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}
