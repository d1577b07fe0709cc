import type { Element, ElementContent, Root } from 'hast'
import { type Collector, message, type Place } from '../message.ts'
import { SKIP, visit } from '../visit.ts'
import { classNames } from './class-names.ts'
import { isHeading } from './headings.ts'
import type { Anchor } from './model.ts'
import { runningText } from './running-text.ts'
import { placeOf, type Sources } from './sources.ts'

/** An anchor with the element it is and the place where it stands. */
export interface PlacedAnchor extends Anchor {
  readonly place: Place
}

/** The last numbers of figures and tables; they count through the edition in running order. */
export interface Counts {
  figure: number
  table: number
}

/** Everything in a body that has an id, in order; figures and tables are still without their numbers. */
export function anchorsOf(body: Root, sources: Sources): readonly PlacedAnchor[] {
  const anchors: PlacedAnchor[] = []
  visit(body, 'element', node => {
    const note = node.properties.dataNote
    if (typeof note === 'string') {
      const number = String(node.properties.dataNumber ?? '')
      anchors.push({ id: note, kind: 'note', number, text: '', place: placeOf(node, sources) })
    }
    if (node.properties.id) {
      const id = String(node.properties.id)
      anchors.push({ id, ...describe(node), place: placeOf(node, sources) })
    }
    return node.tagName === 'svg' ? SKIP : undefined
  })
  return anchors
}

/**
 * Anchors of which each figure and table has the next number.
 * @param counts Is counted on, in place.
 */
export function numberAnchors(anchors: readonly PlacedAnchor[], counts: Counts): readonly PlacedAnchor[] {
  return anchors.map(anchor => {
    if (anchor.kind !== 'figure' && anchor.kind !== 'table') return anchor
    counts[anchor.kind] += 1
    return { ...anchor, number: String(counts[anchor.kind]) }
  })
}

/** Reports every id that is there twice; the first of them keeps it. */
export function uniqueAnchors(
  anchors: readonly PlacedAnchor[],
  collector: Collector,
): ReadonlyMap<string, PlacedAnchor> {
  const known = new Map<string, PlacedAnchor>()
  for (const anchor of anchors) {
    const first = known.get(anchor.id)
    if (first === undefined) known.set(anchor.id, anchor)
    else {
      const where = `${first.place.file}:${first.place.line ?? 1}:${first.place.column ?? 1}`
      collector.add(message('duplicate-id', `The id “${anchor.id}” is also at ${where}`, { place: anchor.place }))
    }
  }
  return known
}

function describe(node: Element): Pick<Anchor, 'kind' | 'number' | 'text'> {
  if (isHeading(node)) return { kind: 'heading', number: '', text: runningText(node) }
  if (node.tagName === 'figure' || node.tagName === 'table') {
    const caption = find(node, each => each.tagName === 'figcaption' || each.tagName === 'caption')
    return { kind: node.tagName, number: '', text: caption ? captionText(caption) : '' }
  }
  const title = find(node, each => isHeading(each) || hasTitleClass(each))
  return { kind: 'box', number: '', text: title ? runningText(title) : '' }
}

/** A caption says what is to be seen; who made it is no part of that. */
function captionText(caption: Element): string {
  return runningText({ ...caption, children: caption.children.filter(each => !isCredit(each)) })
}

function isCredit(node: ElementContent): boolean {
  return node.type === 'element' && classNames(node).includes('credit')
}

function hasTitleClass(node: Element): boolean {
  return classNames(node).some(name => /(?:^|-)title$/.test(name))
}

function find(node: Element, test: (each: Element) => boolean): Element | undefined {
  let found: Element | undefined
  visit(node, 'element', each => {
    if (found === undefined && each !== node && test(each)) found = each
  })
  return found
}
