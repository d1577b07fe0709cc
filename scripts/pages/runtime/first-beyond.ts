import { textBoxes } from './text-boxes.ts'

/**
 * Offset of the first character that lies beyond; 0 when only white space comes before it. Text runs on, so once beyond, always
 * beyond, and halving finds it.
 */
export function firstBeyond(node: Text, beyond: (rect: DOMRect) => boolean): number {
  let low = 0
  let high = node.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (textBoxes(node, 0, middle + 1).some(beyond)) high = middle
    else low = middle + 1
  }
  return wholeCharacter(node.data, low)
}

/** Never between the halves of a surrogate pair or before a combining mark. */
function wholeCharacter(data: string, offset: number): number {
  let at = offset
  while (at > 0 && belongsToTheOneBefore(data.charCodeAt(at))) at -= 1
  return data.slice(0, at).trim() === '' ? 0 : at
}

function belongsToTheOneBefore(code: number): boolean {
  return (code >= 0xdc00 && code <= 0xdfff) || (code >= 0x0300 && code <= 0x036f)
}
