import { textBox } from './text-boxes.ts'

/** What a font gives for measuring: CSS pixels. */
export interface FontMeasure {
  /** From the top of a text's box to its baseline. */
  readonly ascent: number
  /** Width of an ordinary word space. */
  readonly space: number
}

/** Measures fonts by setting a word in them, each once; an element's text box begins `ascent` above its baseline. */
export function fontMeasures(): (element: Element) => FontMeasure {
  const byFont = new Map<string, FontMeasure>()
  const byElement = new WeakMap<Element, FontMeasure>()
  return element => {
    const known = byElement.get(element)
    if (known) return known
    const font = fontOf(getComputedStyle(element))
    const measure = byFont.get(font) ?? probe(font)
    byFont.set(font, measure)
    byElement.set(element, measure)
    return measure
  }
}

function fontOf(style: CSSStyleDeclaration): string {
  const { fontStyle, fontWeight, fontSize, fontFamily, wordSpacing } = style
  return `font:${fontStyle} ${fontWeight} ${fontSize}/normal ${fontFamily};word-spacing:${wordSpacing}`
}

function probe(font: string): FontMeasure {
  const line = document.createElement('div')
  line.style.cssText = `position:absolute;left:0;top:0;visibility:hidden;white-space:pre;text-indent:0;letter-spacing:0;${font}`
  const foot = document.createElement('span')
  // Empty and inline, it stands on the baseline.
  foot.style.cssText = 'display:inline-block;width:0;height:0'
  const words = new Text('n n')
  line.append(words, foot)
  document.body.append(line)
  const all = textBox(words)
  const measure = {
    ascent: foot.getBoundingClientRect().bottom - all.top,
    space: textBox(words, 1, 2).width,
  }
  line.remove()
  return measure
}
