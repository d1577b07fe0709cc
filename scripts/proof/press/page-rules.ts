import type { Box } from '../../pdf/boxes.ts'
import type { PressPage } from '../../pdf/press-file/model.ts'
import type { PressFinding, PressRule } from './model.ts'

/** Points of a millimetre, and how far figures may be off: a hundredth of a point is 0.004 mm. */
const mm = 72 / 25.4
const slack = 0.01

/** What each page must be around its content: boxes, annotations, sizes. */
export const pageRules: readonly PressRule[] = [
  {
    id: 'x4-trim-box',
    check: ({ pages }) =>
      onPages(pages, ({ trim, art }) => {
        if (trim === undefined) return ['The page has no TrimBox']
        return art === undefined ? [] : ['The page has a TrimBox and an ArtBox']
      }),
  },
  { id: 'x4-box-nesting', check: ({ pages }) => onPages(pages, nesting) },
  {
    id: 'x4-annotation',
    check: ({ pages }) =>
      onPages(pages, ({ annotations, bleed, trim, media }) =>
        annotations
          .filter(
            ({ subtype, box }) => !marks.has(subtype) && (box === undefined || overlap(box, bleed ?? trim ?? media)),
          )
          .map(({ subtype }) => `There is an annotation (${subtype}) in the printed area`),
      ),
  },
  {
    id: 'press-bleed',
    check: ({ pages }, { bleed: wanted = 0 }) =>
      onPages(pages, ({ trim, bleed }) => {
        if (trim === undefined || wanted === 0) return []
        const least = Math.min(...sidesOf(trim, bleed ?? trim)) / mm
        return least >= wanted - 0.01 ? [] : [`The page has ${least.toFixed(2)} mm of bleed; ${wanted} mm are wanted`]
      }),
  },
  {
    id: 'press-page-sizes',
    check: ({ pages }) => {
      const [first] = pages.flatMap(({ trim }) => (trim ? [sizeOf(trim)] : []))
      return onPages(pages, ({ trim }) => {
        if (trim === undefined || first === undefined || sizeOf(trim) === first) return []
        return [`The page is ${sizeOf(trim)}, the first one ${first}`]
      })
    },
  },
]

/** Annotations that are made for the press (ISO 32000-1, 14.11.3 and 14.11.6). */
const marks = new Set(['PrinterMark', 'TrapNet'])

/** The faults of every page, with its number. */
export function onPages(
  pages: readonly PressPage[],
  faults: (page: PressPage) => readonly string[],
): readonly PressFinding[] {
  return pages.flatMap((each, page) => faults(each).map(reason => ({ reason, page })))
}

function nesting({ media, crop, bleed, trim }: PressPage): readonly string[] {
  const row = [
    ['TrimBox', trim],
    ['BleedBox', bleed],
    ['CropBox', crop],
    ['MediaBox', media],
  ] as const
  const there = row.flatMap(([name, box]) => (box === undefined ? [] : [{ name, box }]))
  return there.slice(1).flatMap(({ name, box }, index) => {
    const inner = there[index]
    return inner === undefined || within(inner.box, box) ? [] : [`The ${inner.name} sticks out of the ${name}`]
  })
}

function sidesOf(inner: Box, outer: Box): readonly number[] {
  return [inner.left - outer.left, inner.bottom - outer.bottom, outer.right - inner.right, outer.top - inner.top]
}

function within(inner: Box, outer: Box): boolean {
  return sidesOf(inner, outer).every(side => side >= -slack)
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.bottom < other.top && one.top > other.bottom
}

/** To a tenth of a millimetre: what no cutter keeps to. */
function sizeOf(box: Box): string {
  return [box.right - box.left, box.top - box.bottom]
    .map(side => (side / mm).toFixed(1))
    .join(' × ')
    .concat(' mm')
}
