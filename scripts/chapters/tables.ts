import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'
import { addClasses, classNames } from './class-names.ts'
import { runningText } from './running-text.ts'

/** A figure with its signs and unit: `1.250`, `-3,5 %`, `€ 20`, `12 km`. */
const numeral = /^[\s€$£<>±+−–-]*\d[\d.,\s\u202f\u00a0]*(?:\s?(?:%|‰|€|°C?|[a-zA-Z]{1,3}[²³]?))?$/

/**
 * Finishes tables, in place: a `katern-caption` before a table goes into it, and takes its id and classes to the table; heads get
 * their scope; columns with figures alone get the class `number`.
 */
export function finishTables(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.tagName === 'table') finishTable(node)
    if (node.tagName !== 'katern-caption') return undefined
    const next = parent.children.slice(index + 1).find(each => each.type !== 'text')
    if (next?.type !== 'element' || next.tagName !== 'table') node.tagName = 'p'
    else {
      parent.children.splice(index, 1)
      giveCaption(next, node)
    }
    return index
  })
}

function giveCaption(table: Element, caption: Element): void {
  const classes = classNames(caption)
  const { className: _, ...own } = caption.properties
  Object.assign(table.properties, own)
  addClasses(table, classes)
  table.children.unshift({ ...caption, tagName: 'caption', properties: {} })
}

function finishTable(table: Element): void {
  const rows = rowsOf(table)
  const bodies = rows.filter(row => row.every(cell => cell.tagName === 'td'))
  for (const cell of rows.flat()) {
    if (cell.tagName === 'th' && cell.properties.scope === undefined) {
      cell.properties.scope = bodies.some(row => row.includes(cell)) ? 'row' : 'col'
    }
  }
  const widest = Math.max(0, ...bodies.map(row => row.length))
  for (let column = 0; column < widest; column++) {
    const cells = bodies.flatMap(row => row[column] ?? []).filter(cell => runningText(cell) !== '')
    if (cells.length === 0 || !cells.every(cell => numeral.test(runningText(cell)))) continue
    for (const row of rows) {
      const cell = row[column]
      if (cell) addClasses(cell, ['number'])
    }
  }
}

/** Rows of the table itself, not of tables in its cells. */
function rowsOf(table: Element): Element[][] {
  const groups = childrenOf(table).filter(each => ['thead', 'tbody', 'tfoot'].includes(each.tagName))
  return groups
    .flatMap(childrenOf)
    .filter(each => each.tagName === 'tr')
    .map(row => childrenOf(row).filter(each => each.tagName === 'td' || each.tagName === 'th'))
}

function childrenOf(node: Element): Element[] {
  return node.children.filter(child => child.type === 'element')
}
