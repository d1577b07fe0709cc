import type { MeasuredPage, PlacedWord, SourceWord } from '../../scripts/pages/runtime/protocol.ts'

/** Words of a source text, all of one place. */
export function source(text: string, at = 'a.md:1:1', stream = ''): SourceWord[] {
  return text.split(' ').map(each => ({ text: each, at, stream }))
}

/** A word of 30 by 20 pixels at the top left of the page unless told otherwise. */
export function placed(text: string, changed: Partial<PlacedWord> = {}): PlacedWord {
  const { left = 0, top = 0 } = changed
  const box = { left, top, right: left + 30, bottom: top + 20 }
  const set = { block: 0, part: text, baseline: box.top + 15 }
  return {
    text,
    at: 'a.md:1:1',
    stream: '',
    generated: false,
    clipped: false,
    glued: false,
    ...set,
    ...box,
    ...changed,
  }
}

/** Words beside each other on a line of their own. */
export function line(text: string, top = 0, changed: Partial<PlacedWord> = {}): PlacedWord[] {
  return text.split(' ').map((each, index) => placed(each, { left: index * 40, top, ...changed }))
}

/** A page with these words and nothing else. */
export function page(...words: readonly PlacedWord[]): MeasuredPage {
  return { words, links: [], cutPictures: [], blocks: [], pictures: [] }
}
