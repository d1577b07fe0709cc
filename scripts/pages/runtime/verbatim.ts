const ONE_LINE = 'display:block;break-inside:avoid'

/** Wraps each line of a `<pre>` in a block of its own: Paged.js loses indented lines across a page otherwise. */
export function wrapVerbatimLines(content: DocumentFragment): void {
  for (const pre of content.querySelectorAll('pre')) {
    const target = pre.querySelector(':scope > code') ?? pre
    const lines = target.querySelectorAll<HTMLElement>('.line')
    for (const line of lines) line.style.cssText += ONE_LINE
    if (lines.length > 0) continue
    target.replaceChildren(...linesOf(target).map(lineElement))
  }
}

function linesOf(target: Element): Node[][] {
  const lines: Node[][] = [[]]
  for (const node of [...target.childNodes]) {
    if (!(node instanceof Text)) {
      lines.at(-1)?.push(node)
      continue
    }
    const [first = '', ...more] = node.data.split('\n')
    lines.at(-1)?.push(new Text(first))
    for (const line of more) lines.push([new Text(line)])
  }
  // A fenced block ends in a line break, which a browser does not show as a line of its own.
  const last = lines.at(-1) ?? []
  return lines.length > 1 && last.every(node => node.textContent === '') ? lines.slice(0, -1) : lines
}

function lineElement(nodes: Node[]): HTMLElement {
  const line = document.createElement('span')
  line.className = 'line'
  line.style.cssText = ONE_LINE
  line.append(...nodes)
  if (line.textContent === '') line.append('\u00a0')
  return line
}
