import type { Line, Page } from '../../scripts/pages/model.ts'

/** A page with these lines, each of a line of its own in the source. */
export function page(...texts: readonly string[]): Page {
  return {
    index: 0,
    folio: '7',
    side: 'recto',
    section: 's',
    template: 'article',
    blank: false,
    lines: texts.map(lineOf),
    blocks: [],
    pictures: [],
  }
}

function lineOf(text: string, index: number): Line {
  return { text, left: 0, top: index * 20, right: 100, bottom: index * 20 + 20, at: `a.md:${index + 1}:1` }
}
