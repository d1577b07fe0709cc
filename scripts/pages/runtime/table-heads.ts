/**
 * Repeats the head of a table on each page where the table goes on; register as `renderNode` hook, since the head must be
 * there before the page is measured.
 */
export function repeatTableHead(source: Node): (clone: Node) => void {
  return clone => {
    if (!(clone instanceof Element) || !(source instanceof DocumentFragment)) return
    const table = clone.closest('table[data-split-from]')
    if (!table || clone.closest('thead') || table.querySelector(':scope > thead')) return
    const head = source.querySelector(`table[data-ref="${table.getAttribute('data-ref')}"] > thead`)?.cloneNode(true)
    if (!(head instanceof HTMLElement)) return
    head.setAttribute('data-generated', '')
    head.setAttribute('aria-hidden', 'true')
    for (const each of head.querySelectorAll('[id]')) each.removeAttribute('id')
    table.prepend(head)
  }
}
