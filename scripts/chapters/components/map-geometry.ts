import type { MapData, Position } from './map-data.ts'

/** A place on a drawing, in its own units from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Equirectangular, true at the map's own latitude; the region as wide as the drawing but for a dot's room.
 * @param width Of the drawing, in its own units.
 * @param margin Room above the region, in the same units.
 */
export function projection(map: MapData, width: number, margin: number): (position: Position) => Point {
  const shrink = Math.cos((map['scale-latitude'] * Math.PI) / 180)
  const west = Math.min(...map.outline.map(([longitude]) => longitude))
  const east = Math.max(...map.outline.map(([longitude]) => longitude))
  const north = Math.max(...map.outline.map(([, latitude]) => latitude))
  const scale = (width - 4) / ((east - west) * shrink)
  return ([longitude, latitude]) => ({
    x: 2 + (longitude - west) * shrink * scale,
    y: margin + (north - latitude) * scale,
  })
}

/** Whether a point lies in a polygon, by counting the edges to its right. */
export function isWithin(point: Point, corners: readonly Point[]): boolean {
  const crossings = corners.filter((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from
    if (from.y > point.y === to.y > point.y) return false
    return point.x < from.x + ((point.y - from.y) / (to.y - from.y)) * (to.x - from.x)
  })
  return crossings.length % 2 === 1
}
