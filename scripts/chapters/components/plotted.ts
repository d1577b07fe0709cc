import * as Plot from '@observablehq/plot'
import type { Element, ElementContent, Root } from 'hast'
import { s } from 'hastscript'
import { parseHTML } from 'linkedom'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText, round } from './chart-text.ts'

/** A colour by the name of its ink while Plot draws; afterwards it is a class, so that the stylesheet says what it prints. */
export function plotInk(ink: string): string {
  return `var(--chart-ink-${ink})`
}

/** Room for the axes, unless a drawing has none. */
const axes = { marginBottom: 22, marginTop: 18 } as const

/** Draws with Plot on a document of its own, and keeps of it what the house styles: shapes, text, places. */
export function plotted(options: Plot.PlotOptions & { readonly width: number; readonly height: number }): ChartDrawing {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const plot = Plot.plot({ ...(options.margin === undefined ? axes : {}), ...options, document })
  const root: Root = unified().use(rehypeParse, { fragment: true }).parse(plot.outerHTML)
  const svg = root.children.find(node => node.type === 'element')
  const children = (svg?.children ?? []).flatMap(child => housed(child))
  // What Plot says once for the whole drawing.
  const properties = { fill: 'currentColor', textAnchor: 'middle', fontSize: chartText.size }
  return { height: options.height, children: [s('g', properties, children)] }
}

/** What the stylesheet says, or what nobody reads: the drawing as a whole has its description. */
const dropped: readonly string[] = [
  'className',
  'strokeOpacity',
  'style',
  'fontFamily',
  'fontVariant',
  'ariaLabel',
  'ariaHidden',
  'ariaDescription',
]

function housed(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' && node.value.trim() !== '' ? [node] : []
  if (node.tagName === 'style') return []
  const kept = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !dropped.includes(name)))
  // Plot draws its grid in thin black; a press wants an ink of its own, not transparency.
  const grid = node.properties.strokeOpacity !== undefined
  const classes = grid ? ['chart-ink-grey'] : inkClasses(kept)
  const painted = Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, isInk(value) ? 'currentColor' : short(value)]),
  )
  const properties: Element['properties'] = painted
  if (edgeOf(kept) !== undefined) delete properties.stroke
  if (grid) properties.strokeWidth = '0.5'
  if (classes.length > 0) properties.className = classes
  return [{ ...node, properties, children: node.children.flatMap(child => housed(child)) }]
}

/** An edge in another ink than the ground says so in a class of its own: an element has one colour at hand. */
function inkClasses(properties: Element['properties']): string[] {
  const inks = Object.values(properties).flatMap(value => inkOf(value) ?? [])
  const edge = edgeOf(properties)
  return [...new Set(inks.filter(ink => ink !== edge).map(ink => `chart-ink-${ink}`)), ...edgeClass(edge)]
}

function edgeOf({ fill, stroke }: Element['properties']): string | undefined {
  const [ground, edge] = [inkOf(fill), inkOf(stroke)]
  return ground !== undefined && ground !== edge ? edge : undefined
}

function edgeClass(edge: string | undefined): readonly string[] {
  return edge === undefined ? [] : [`chart-edge-${edge}`]
}

function inkOf(value: unknown): string | undefined {
  return /^var\(--chart-ink-(\w+)\)$/.exec(String(value))?.[1]
}

/** A value with at most two decimals in its numbers, so that drawings are small and the same everywhere. */
function short(value: Element['properties'][string]): string {
  return String(value).replace(/-?\d+\.\d{3,}/g, number => String(round(Number(number))))
}

function isInk(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('var(--chart-ink-')
}
