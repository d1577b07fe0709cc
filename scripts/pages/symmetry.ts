import postcss, { type AtRule } from 'postcss'
import type { Html, Section } from '../html/model.ts'

/** Breaks and page boxes that are not the same on both sides. */
const SIDED = /\b(?:page-)?break-(?:before|after)\s*:\s*(?:left|right|recto|verso)\b/
const PAGE_CLASSES = /pagedjs_(?:left|right)_page/

/**
 * Tells of which sections each page comes out the same on both sides, but for where its type area lies: they are laid out
 * once, whichever side they begin on. So it is when left and right pages have mirrored margins and differ in nothing else.
 * @param stylesheet Lowered CSS.
 */
export function symmetry({ stylesheet }: Pick<Html, 'stylesheet'>): (section: Pick<Section, 'markup'>) => boolean {
  const mirrored = !SIDED.test(stylesheet) && !PAGE_CLASSES.test(stylesheet) && pagesMirrored(stylesheet)
  return ({ markup }) => mirrored && !SIDED.test(markup) && !PAGE_CLASSES.test(markup)
}

function pagesMirrored(stylesheet: string): boolean {
  const widths = new Map<string, Map<string, number>>()
  let plain = true
  postcss.parse(pageRules(stylesheet)).walkAtRules('page', rule => {
    // Boxes in the margins are fitted to their page, and a first page counts from the front.
    if (rule.some(node => node.type === 'atrule') || rule.params.includes(':first')) plain = false
    const side = /:(left|right|verso|recto)\b/.exec(rule.params)?.[1]
    if (side === undefined) return
    const width = sideways(rule)
    if (width === undefined) plain = false
    else
      group(widths, rule.params.replace(/:.*/, '').trim()).set(
        side.replace('verso', 'left').replace('recto', 'right'),
        width,
      )
  })
  return plain && [...widths.values()].every(sides => sides.size === 2 && new Set(sides.values()).size === 1)
}

/** The rules of pages alone, which are few; all where one has a string, in which there may be braces. */
function pageRules(stylesheet: string): string {
  const rules = stylesheet.match(/@page\b[^{}]*\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? []
  const isSure = rules.length === (stylesheet.match(/@page\b/g) ?? []).length
  return isSure && !rules.some(each => /["']/.test(each)) ? rules.join('\n') : stylesheet
}

/** What the margins at both sides take together, hundredths of a pixel; undefined when the rule says anything else. */
function sideways(rule: AtRule): number | undefined {
  let sum = 0
  const seen = new Set<string>()
  for (const node of rule.nodes ?? []) {
    if (node.type === 'comment') continue
    const pixels = node.type === 'decl' ? /^(-?[\d.]+)px$/.exec(node.value)?.[1] : undefined
    if (node.type !== 'decl' || pixels === undefined || !/^margin-(left|right)$/.test(node.prop)) return undefined
    seen.add(node.prop)
    sum += Number(pixels)
  }
  return seen.size === 2 ? Math.round(sum * 100) : undefined
}

function group(widths: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const known = widths.get(name) ?? new Map<string, number>()
  widths.set(name, known)
  return known
}
