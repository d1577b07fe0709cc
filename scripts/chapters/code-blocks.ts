import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from '../visit.ts'
import { addClasses, classNames } from './class-names.ts'

/**
 * Wraps each line of each `<pre>` in `<span class="line">`, in place, since lines are set as blocks that no page break cuts. Id and
 * classes other than the language go from the code to the block.
 */
export function lineCode(tree: Root): void {
  visit(tree, 'element', node => {
    if (node.tagName !== 'pre') return undefined
    const code = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code')
    if (code) liftAttributes(code, node)
    const target = code ?? node
    const lines = linesOf(target.children)
    target.children = lines.map((line, index) =>
      lineElement(line, node, index + (isFenced(node, lines.length) ? 1 : 0)),
    )
    return SKIP
  })
}

function liftAttributes(code: Element, block: Element): void {
  const classes = classNames(code)
  const isLanguage = (name: string) => name.startsWith('language-')
  const { className: _, ...own } = code.properties
  Object.assign(block.properties, own)
  addClasses(
    block,
    classes.filter(name => !isLanguage(name)),
  )
  code.properties = {}
  addClasses(code, classes.filter(isLanguage))
}

/** The content line by line; an element over several lines stays whole. The line end that closes the code starts no line. */
function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const node of children) {
    if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      const [first = '', ...more] = node.value.split('\n')
      if (first !== '') lines.at(-1)?.push({ type: 'text', value: first })
      for (const line of more) lines.push(line === '' ? [] : [{ type: 'text', value: line }])
    }
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop()
  return lines
}

/** A fenced block has more lines in the text than in itself: the first is the fence. */
function isFenced({ position }: Element, lines: number): boolean {
  return position !== undefined && position.end.line - position.start.line + 1 > lines
}

/** An empty line holds a space that keeps its height. */
function lineElement(line: ElementContent[], block: Element, row: number): Element {
  const children: ElementContent[] = line.length > 0 ? line : [{ type: 'text', value: '\u00a0' }]
  const element: Element = { type: 'element', tagName: 'span', properties: { className: ['line'] }, children }
  const start = block.position?.start
  const point = start && { line: start.line + row, column: start.column }
  return point ? { ...element, position: { start: point, end: point } } : element
}
