import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { message } from '../../message.ts'
import { didYouMean } from '../../nearest.ts'
import { round, textLines } from './chart-text.ts'
import type { Compute } from './compute.ts'
import { dataTable } from './data-table.ts'
import { type MapData, readMapData, readShownPlaces, type ShownPlaces } from './map-data.ts'
import { isWithin, type Point, projection } from './map-geometry.ts'

/** As wide as the page's text, in CSS pixels. */
const width = 672
const margin = 40
const size = 11

interface Mark {
  readonly place: string
  readonly label?: string
  readonly side: 'left' | 'right' | 'above' | 'below'
}

/** A map of the whole region with the places of the file in `data`: large dots with what they stand for, small ones by name. */
export const regionMap: Compute = (attributes, data, context) => {
  const alt = attributes.alt ?? ''
  const missing = h('p.locator-map-missing', alt)
  const region = context.house === undefined ? { map: undefined, messages: [] } : readMapData(context.house)
  const given = data === undefined ? { shown: undefined, messages: [] } : readShownPlaces(data)
  const messages = [...region.messages, ...given.messages]
  if (region.map === undefined || given.shown === undefined) {
    const reason = `The map cannot be drawn: ${data?.file ?? attributes.data ?? 'its data'} has faults or is not there`
    return { element: missing, messages: [...messages, message('undrawn-component', reason, { place: context.place })] }
  }
  const { map } = region
  const { shown } = given
  const known = Object.keys(map.places)
  const unknown = [...shown.main, ...shown.also]
    .filter(each => !known.includes(each.place))
    .map(({ place }) => {
      const reason = `The map does not know the place “${place}”${didYouMean(place, known)}`
      return message('unknown-place', reason, { place: context.place })
    })
  return { element: drawRegion(map, shown, alt), messages: [...messages, ...unknown] }
}

function drawRegion(map: MapData, shown: ShownPlaces, alt: string): Element {
  const project = projection(map, width, margin)
  const corners = map.outline.map(project)
  const height = Math.ceil(Math.max(...corners.map(corner => corner.y)) + 4)
  const points = corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
  const draw = (each: Mark) => {
    const at = map.places[each.place]
    if (at === undefined) return []
    const spot = project(at)
    return isWithin(spot, corners) ? dot(spot, each) : arrow(spot, each)
  }
  const marks = [...shown.also.flatMap(draw), ...shown.main.flatMap(draw)]
  const box = { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: alt }
  const drawing = s('svg.region-map-drawing', box, [s('polygon.locator-map-land', { points }), ...marks])
  return h('div.chart-body', [drawing, dataTable({ rows: shown.main.map(each => [each.place, each.label]) })])
}

/** A dot with its name, and under that what it stands for, at the side that the data say. */
function dot(at: Point, mark: Mark): readonly Element[] {
  const radius = mark.label === undefined ? 2.25 : 5.5
  const className = mark.label === undefined ? 'region-map-also' : 'locator-map-dot'
  const shape = s('circle', { className, cx: round(at.x), cy: round(at.y), r: radius, fill: 'currentColor' })
  const lines = mark.label === undefined ? 1 : 2
  const away = radius + 5
  const shift = {
    left: [-away, 4 - (lines - 1) * 6.5],
    right: [away, 4 - (lines - 1) * 6.5],
    above: [0, -away - (lines - 1) * 13],
    below: [0, away + 8],
  }[mark.side]
  const textAnchor = { left: 'end', right: 'start', above: 'middle', below: 'middle' }[mark.side]
  return [shape, ...words(mark, at.x + (shift[0] ?? 0), at.y + (shift[1] ?? 0), textAnchor)]
}

/** At the upper edge, an arrow towards a place beyond it. */
function arrow(spot: Point, mark: Mark): readonly Element[] {
  const x = Math.min(width - 8, Math.max(8, spot.x))
  const turn = spot.x < 0 ? -45 : 0
  const shape = s('path.locator-map-dot', {
    d: 'M0 -12 L6 -2 H1.5 V12 H-1.5 V-2 H-6 Z',
    transform: `translate(${round(x)} 14) rotate(${turn})`,
    fill: 'currentColor',
  })
  return [shape, ...words(mark, x + 12, 11, 'start')]
}

function words(mark: Mark, x: number, y: number, textAnchor: string): readonly Element[] {
  const at = { textAnchor, fill: 'currentColor' }
  const name = textLines([mark.place], round(x), round(y), {
    ...at,
    className: mark.label === undefined ? 'region-map-name' : 'locator-map-name',
    fontSize: mark.label === undefined ? size - 1 : size,
  })
  return mark.label === undefined ? name : [...name, ...textLines([mark.label], round(x), round(y + 13), at)]
}
