import type { Element } from 'hast'

/** Shown at the width of a column, a picture for print wants about this many pixels: 95 mm at 300 ppi. */
const WANTED_PIXELS = 1120

/**
 * Turns a picture that is not there into a marked hole of its proportions, for a draft: subject, file and the pixels that a
 * printer asks for. Its words are ours, not the chapter's.
 */
export function holdPlace(node: Element, src: string): void {
  const { alt, width, height } = node.properties
  const ratio = Number(width) > 0 && Number(height) > 0 ? Number(width) / Number(height) : 3 / 2
  const wanted = `${WANTED_PIXELS} × ${Math.round(WANTED_PIXELS / ratio)} px`
  node.tagName = 'span'
  node.properties = {
    className: ['missing-picture'],
    dataGenerated: '',
    dataMissing: '',
    style: `aspect-ratio:${Number(ratio.toFixed(4))}`,
  }
  node.children = [{ type: 'text', value: [String(alt ?? ''), src, wanted].filter(Boolean).join(' · ') }]
}
