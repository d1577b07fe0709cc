import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { message } from '../../message.ts'
import { didYouMean } from '../../nearest.ts'
import { round } from './chart-text.ts'
import type { Compute } from './compute.ts'
import { type MapData, type Position, readMapData } from './map-data.ts'
import { isWithin, type Point, projection } from './map-geometry.ts'
import { textWidth } from './text-width.ts'

const width = 198
/** Room around the region: above and below it, for an arrow and a name. */
const margin = 22
const size = 11

/** A small map of the region with a dot for the place, or, for a place beyond it, an arrow in its direction. */
export const locatorMap: Compute = (attributes, data, context) => {
  const name = attributes.place ?? ''
  const missing = h('p.locator-map-missing', name)
  const read = data === undefined ? { map: undefined, messages: [] } : readMapData(data)
  if (read.map === undefined) {
    const reason = 'The map cannot be drawn: templates/components/locator-map.yaml has faults or is not there'
    return {
      element: missing,
      messages: [...read.messages, message('undrawn-component', reason, { place: context.place })],
    }
  }
  const place = read.map.places[name]
  if (place === undefined) {
    const reason = `The map does not know the place “${name}”${didYouMean(name, Object.keys(read.map.places))}`
    return { element: missing, messages: [message('unknown-place', reason, { place: context.place })] }
  }
  const alt = attributes.alt ?? `${read.map.name}: ${name}`
  return { element: drawMap(read.map, place, name, alt), messages: [] }
}

function drawMap(map: MapData, place: Position, name: string, alt: string): Element {
  const project = projection(map, width, margin)
  const corners = map.outline.map(project)
  const height = Math.ceil(Math.max(...corners.map(corner => corner.y)) + margin)
  const points = corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
  const land = s('polygon.locator-map-land', { points })
  const spot = project(place)
  const marks = isWithin(spot, corners) ? dot(spot, name) : arrow(spot, name, height)
  const box = { viewBox: `0 0 ${width} ${height}`, width, height }
  return s('svg.locator-map-drawing', { ...box, role: 'img', ariaLabel: alt }, [land, ...marks])
}

/** A dot with its name: beside it, on the side with more room, or above it when neither side has enough. */
function dot(at: Point, name: string): readonly Element[] {
  const mark = s('circle.locator-map-dot', { cx: round(at.x), cy: round(at.y), r: 4.5, fill: 'currentColor' })
  const right = at.x < width / 2
  const fits = textWidth(name, size) + 8 < (right ? width - at.x : at.x)
  const words = fits
    ? label(name, at.x + (right ? 8 : -8), at.y + 3.5, right ? 'start' : 'end')
    : label(name, right ? 0 : width, at.y - 8, right ? 'start' : 'end')
  return [mark, words]
}

/** From the middle of the drawing towards the place: an arrow at the edge, and the name beside it. */
function arrow(spot: Point, name: string, height: number): readonly Element[] {
  const middle = { x: width / 2, y: height / 2 }
  const [dx, dy] = [spot.x - middle.x, spot.y - middle.y]
  const reach = Math.min((width / 2 - 3) / Math.abs(dx || 1e-9), (height / 2 - 3) / Math.abs(dy || 1e-9))
  const tip = { x: middle.x + dx * reach, y: middle.y + dy * reach }
  const turn = round((Math.atan2(dy, dx) * 180) / Math.PI)
  const shape = s('path.locator-map-dot', {
    d: 'M-16 -1 H-7 V-4.5 L0 0 L-7 4.5 V1 H-16 Z',
    transform: `translate(${round(tip.x)} ${round(tip.y)}) rotate(${turn})`,
    fill: 'currentColor',
  })
  const right = tip.x < width / 2
  const long = Math.hypot(dx, dy) || 1
  const aside = 7 + (16 * Math.abs(dx)) / long
  const y = Math.min(height - 3, Math.max(9, tip.y - (8 * dy) / long + 3.5))
  return [shape, label(name, tip.x + (right ? aside : -aside), y, right ? 'start' : 'end')]
}

/** No typesetter looks into a drawing: the apostrophe of ’s-Hertogenbosch is set here. */
function label(name: string, x: number, y: number, textAnchor: 'start' | 'end'): Element {
  return s('text.locator-map-name', { x: round(x), y: round(y), textAnchor, fontSize: size }, name.replaceAll("'", '’'))
}
