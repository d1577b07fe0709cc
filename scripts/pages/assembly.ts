import type { Sheet } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Slot } from './folios.ts'
import type { LaidSection } from './laid-section.ts'

/** A section as the browser gets it to print: static pages and all the styles that they ask for. */
export interface Sheets {
  /** Place of the section in the book. */
  readonly counted: number
  /** Of its first sheet in the book, from 0, and how many there are, blank ones included. */
  readonly first: number
  readonly count: number
  readonly styles: readonly string[]
  readonly body: string
}

/** What of a book its documents are made of. */
export type Titled = Pick<Html, 'language' | 'title' | 'bookStylesheet'>

/** The sheets of each section, in the order of the book. */
export function assembleSections(
  html: Titled,
  sections: readonly LaidSection[],
  slots: readonly Slot[],
  sheet: Sheet,
): Sheets[] {
  return sections.flatMap((laid, counted) => {
    const first = slots.findIndex(slot => slot.counted === counted)
    if (first < 0) return []
    const own = slots.filter(slot => slot.counted === counted)
    const styles = [laid.css, html.bookStylesheet, bookRules(sheet)]
    // A number that nobody prints would have every section printed again when a page is added.
    const total = styles.some(style => /\bcounters?\(\s*pages\b/i.test(style)) ? slots.length : 0
    const body = own.map(slot => sheetOf(slot, total, laid)).join('\n')
    return [{ counted, first, count: own.length, styles, body }]
  })
}

/** A document of such sheets. */
export function documentOf({ language, title }: Titled, { styles, body }: Pick<Sheets, 'styles' | 'body'>): string {
  return `<!doctype html>
<html lang="${attribute(language)}"><head><meta charset="utf-8"><title>${text(title)}</title>
${styles.map(style => `<style>${style}</style>`).join('\n')}
</head><body>
${body}
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

function sheetOf(slot: Slot, total: number, laid: LaidSection): string {
  const { section } = laid
  const blank = slot.page < 0
  const markup = blank ? laid.blank : (laid.pages[slot.page] ?? '')
  const classes = ['sheet', section.template, slot.side, blank ? 'blank' : '', slot.page === 0 ? 'first' : '']
    .filter(Boolean)
    .join(' ')
  const page = numbered(onSide(markup, slot.side), slot.number)
  return `<div class="${attribute(classes)}" data-section="${attribute(section.id)}">${ground(slot, laid)}<div class="pagedjs_pages" style="--pagedjs-page-count:${total}">${page}</div>${furniture(slot, laid)}</div>`
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
