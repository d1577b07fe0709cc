import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { ChartDrawing } from '../../../scripts/chapters/components/chart-drawing.ts'

/** All elements of a drawing, parents before children. */
export function elementsOf(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap(node => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []))
}

/** A text of a drawing with where its baseline begins, CSS pixels from the upper left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The texts of a drawing with their places, the shifts of the groups around them counted. */
export function textsOf({ children }: ChartDrawing): readonly PlacedText[] {
  return children.flatMap(each => placed(each, 0, 0))
}

function placed(node: ElementContent, left: number, top: number): readonly PlacedText[] {
  if (node.type !== 'element') return []
  const [, across = '0', down = '0'] =
    /translate\(([-\d.]+),\s*([-\d.]+)\)/.exec(String(node.properties.transform)) ?? []
  const [x, y] = [left + Number(across), top + Number(down)]
  if (node.tagName === 'text') return [{ text: textOf(node), x, y }]
  return node.children.flatMap(each => placed(each, x, y))
}
