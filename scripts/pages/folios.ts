import type { Section } from '../html/model.ts'

/** What numbering needs to know of a laid-out section. */
export interface Counted {
  readonly section: Pick<Section, 'id' | 'startSide' | 'numbering' | 'restart'>
  readonly pages: number
}

/** A place in the book: which page of which section, or a blank one. */
export interface Slot {
  readonly counted: number
  /** Page of the section, from 0; -1 for a blank page after it, or before the first of the book. */
  readonly page: number
  readonly side: 'recto' | 'verso'
  readonly folio: string
  /** The number behind the folio. */
  readonly number: number
}

/**
 * Puts sections in order: a section that must begin on the other side gets a blank page before it. Page one is a recto.
 * Numbering runs on through the book; it begins again where a section restarts it or changes from roman to arabic.
 */
export function imposeFolios(sections: readonly Counted[]): Slot[] {
  const slots: Slot[] = []
  let number = 0
  let numbering: Section['numbering'] | undefined
  const add = (counted: number, page: number) => {
    number += 1
    const side = slots.length % 2 === 0 ? 'recto' : 'verso'
    slots.push({ counted, page, side, number, folio: folioOf(number, numbering ?? 'arabic') })
  }
  sections.forEach(({ section, pages }, index) => {
    const side = slots.length % 2 === 0 ? 'recto' : 'verso'
    if (section.startSide !== 'any' && section.startSide !== side && pages > 0) add(Math.max(index - 1, 0), -1)
    if (section.restart !== undefined) number = section.restart - 1
    else if (numbering === 'roman' && section.numbering === 'arabic') number = 0
    numbering = section.numbering
    for (let page = 0; page < pages; page++) add(index, page)
  })
  return slots
}

/** The side each section begins on, given how many pages each has. */
export function startSides(sections: readonly Counted[]): ('recto' | 'verso')[] {
  const slots = imposeFolios(sections)
  return sections.map((_, index) => slots.find(slot => slot.counted === index && slot.page === 0)?.side ?? 'recto')
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A page number as it is printed: 4 is "4", or "iv" in roman numbering. */
export function folioOf(number: number, numbering: Section['numbering']): string {
  if (numbering === 'arabic' || number <= 0) return String(number)
  let rest = number
  let folio = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      folio += sign
      rest -= value
    }
  }
  return folio
}
