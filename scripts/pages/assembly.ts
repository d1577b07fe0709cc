import type { Sheet } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Slot } from './folios.ts'
import type { LaidSection } from './laid-section.ts'

/** The whole book as one static document, ready to print. */
export function assembleBook(
  html: Html,
  sections: readonly LaidSection[],
  slots: readonly Slot[],
  sheet: Sheet,
): string {
  const styles = [...new Set(sections.flatMap(section => section.css.split('\n')))].join('\n')
  const sheets = slots.map((slot, index) => sheetOf(slot, index, slots.length, sections)).join('\n')
  return `<!doctype html>
<html lang="${attribute(html.language)}"><head><meta charset="utf-8"><title>${text(html.title)}</title>
<style>${styles}</style>
<style>${html.bookStylesheet}</style>
<style>${bookRules(sheet)}</style>
</head><body>
${sheets}
</body></html>`
}

/**
 * What holds for every book: one sheet a printed page, the trim on it, and Paged.js's page box freed to reach the bleed.
 * Contained, a sheet is laid out without a look at the others, which prints in two thirds of the time.
 * Lengths in CSS pixels.
 */
function bookRules({ width, height, trim }: Sheet): string {
  return `@page{size:${width}px ${height}px;margin:0}
html,body{margin:0;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet{position:relative;width:${width}px;height:${height}px;overflow:hidden;contain:size layout paint;break-after:page;break-inside:avoid}
.sheet:last-child{break-after:auto}
.sheet>.pagedjs_pages{position:absolute;left:${trim.left}px;top:${trim.top}px;width:${trim.width}px;height:${trim.height}px}
.sheet .pagedjs_sheet{overflow:visible}
.sheet>.ground{position:absolute;inset:0}
.sheet>.furniture,.sheet>.ground>.trim{position:absolute;left:${trim.left}px;top:${trim.top}px;width:${trim.width}px;height:${trim.height}px}`
}

function sheetOf(slot: Slot, index: number, total: number, sections: readonly LaidSection[]): string {
  const laid = sections[slot.counted]
  if (!laid) return ''
  const { section } = laid
  const blank = slot.page < 0
  const markup = blank ? laid.blank : (laid.pages[slot.page] ?? '')
  const classes = ['sheet', section.template, slot.side, blank ? 'blank' : '', slot.page === 0 ? 'first' : '']
    .filter(Boolean)
    .join(' ')
  const page = numbered(onSide(markup, slot.side), slot.number)
  return `<div class="${attribute(classes)}" data-section="${attribute(section.id)}" data-index="${index}">${ground(slot, laid)}<div class="pagedjs_pages" style="--pagedjs-page-count:${total}">${page}</div>${furniture(slot, laid)}</div>`
}

/** A page that was made for one side serves on the other as well. */
function onSide(markup: string, side: Slot['side']): string {
  const [wanted, other] =
    side === 'recto' ? ['pagedjs_right_page', 'pagedjs_left_page'] : ['pagedjs_left_page', 'pagedjs_right_page']
  return markup.replace(
    /^<div class="([^"]*)"/,
    (_, classes: string) => `<div class="${classes.replace(other, wanted)}"`,
  )
}

/** The page counter that designers' margin boxes print: set on each page, since it lasts one page in Chromium. */
function numbered(markup: string, number: number): string {
  return markup
    .replace(/^<div class="([^"]*)"/, (whole: string) => `${whole} data-folio="${number}"`)
    .replace(
      /^<div([^>]*?)( style="([^"]*)")?>/,
      (_, attributes: string, __, style: string | undefined) =>
        `<div${attributes} style="${style ? `${style};` : ''}counter-reset:page ${number - 1}">`,
    )
}

/** The ground: the whole sheet, and in it what the template draws over the trim. */
function ground(slot: Slot, { section }: LaidSection): string {
  const drawn = slot.page < 0 ? '' : (section.ground?.[slot.side] ?? '')
  return `<div class="ground" aria-hidden="true">${drawn && `<div class="trim">${drawn}</div>`}</div>`
}

function furniture(slot: Slot, { section }: LaidSection): string {
  const shown = slot.page >= 0 && !section.bare && !(section.bareFirst && slot.page === 0)
  const markup = section.furniture[slot.side]
  if (!shown || markup === '') return ''
  return `<div class="furniture ${slot.side}" aria-hidden="true">${markup.replaceAll('[[folio]]', text(slot.folio))}</div>`
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;')
}
