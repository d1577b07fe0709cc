import type { TagMark } from './protocol.ts'
import { isRepeated, lettersOf } from './repeated.ts'
import { tableBehind } from './tables-behind.ts'

/** Inline elements whose language Chromium drops from the tags unless they have a role that it keeps. */
const INLINE = 'span, i, b, q, cite, small, mark, dfn, kbd, samp, var, s, u, sub, sup, abbr, bdi, bdo, time'

/** What is painted on the page but not to be read: the hyphen of a word cut by the page, whatever stands in the margins. */
const DECORATION = '.page-hyphen, .pagedjs_margin'

/**
 * Prepares the assembled book for tagged printing, after it was measured: hides what is not to be read, and tells what
 * Chromium's tags will not say. The only thing that comes through to the tags with each element is its language, so the
 * number of a mark is written there: `nl-x-k12`; the PDF passes take it out again.
 * @returns The marks; number 0 is the first.
 */
export function markForTags(): TagMark[] {
  for (const element of document.querySelectorAll(DECORATION)) element.setAttribute('aria-hidden', 'true')
  hideRepeatedQuotes()
  const marks: TagMark[] = []
  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
    const section = sheet.dataset.section ?? ''
    for (const element of sheet.querySelectorAll<HTMLElement>('*')) {
      const mark = markOf(element, section)
      if (mark) marks[write(element, marks.length)] = mark
    }
  }
  return marks
}

function write(element: HTMLElement, number: number): number {
  const language =
    element
      .closest('[lang]')
      ?.getAttribute('lang')
      ?.replace(/-x-k\d+$/, '') || 'und'
  element.setAttribute('lang', `${language}-x-k${number}`)
  return number
}

function markOf(element: HTMLElement, section: string): TagMark | undefined {
  const { splitFrom, splitTo, noteBody, noteCall } = element.dataset
  const part = splitFrom ?? splitTo
  if (noteBody !== undefined) return mark({ whole: `${section}/note/${noteBody}`, type: 'Note', note: element.id })
  const call = noteCall === undefined && !element.matches('a.note-again') ? undefined : targetOf(element)
  if (call !== undefined) return mark({ type: 'Reference', note: call })
  const whole = part === undefined ? '' : `${section}/${part}`
  const type = typeOf(element)
  const numbering = numberingOf(element)
  const table = tableBehind(element)
  const told = whole !== '' || type !== '' || numbering !== '' || table !== ''
  return told ? mark({ whole, type, numbering, table }) : undefined
}

function mark(given: Partial<TagMark>): TagMark {
  return { whole: '', type: '', note: '', numbering: '', table: '', ...given }
}

function targetOf(link: HTMLElement): string {
  return (link.getAttribute('href') ?? '').replace(/^#/, '')
}

const TYPES: Readonly<Record<string, TagMark['type']>> = { DL: 'L', DT: 'Lbl', DD: 'LBody' }

function typeOf(element: HTMLElement): TagMark['type'] {
  const type = TYPES[element.tagName]
  if (type !== undefined || !element.hasAttribute('lang') || !element.matches(INLINE)) return type ?? ''
  element.setAttribute('role', 'emphasis')
  return 'Span'
}

/** A list whose numbers the stylesheet draws itself has none in the tags. */
function numberingOf(element: HTMLElement): TagMark['numbering'] {
  const item = element.tagName === 'OL' ? element.querySelector(':scope > li') : null
  if (!item || getComputedStyle(item).listStyleType !== 'none') return ''
  const { content, display } = getComputedStyle(item, '::before')
  return display !== 'none' && /counter|"[^"]*[\p{L}\p{N}]/u.test(content) ? 'Decimal' : ''
}

/** A pull quote that says again what the text says is for the eye; one that says something new is read. */
function hideRepeatedQuotes(): void {
  const texts = new Map<string, string>()
  for (const quote of document.querySelectorAll<HTMLElement>('.pull-quote')) {
    const section = quote.closest<HTMLElement>('.sheet')?.dataset.section ?? ''
    const text = texts.get(section) ?? textOf(section)
    texts.set(section, text)
    const said = quote.querySelector('.pull-quote-text')?.textContent ?? quote.textContent ?? ''
    if (isRepeated(said, text) && !quote.querySelector('a[href]')) quote.setAttribute('aria-hidden', 'true')
  }
}

/** The letters of a section, its pull quotes left out. */
function textOf(section: string): string {
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')].filter(each => each.dataset.section === section)
  return sheets
    .map(sheet => {
      const copy = sheet.cloneNode(true) as HTMLElement
      for (const other of copy.querySelectorAll('.pull-quote, [data-generated], .furniture, .ground')) other.remove()
      return lettersOf(copy.textContent ?? '')
    })
    .join('')
}
