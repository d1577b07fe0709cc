/** The notes of a section by number, taken out of the flow. */
export type Notes = ReadonlyMap<string, HTMLElement>

/**
 * Takes the notes out of the text and leaves a call with the note's number. With `end` they follow as a list at the end
 * of the section; with `foot` they wait until the page of their call is known.
 */
export function extractNotes(content: DocumentFragment, selectors: readonly string[], where: 'foot' | 'end'): Notes {
  const notes = new Map<string, HTMLElement>()
  if (selectors.length === 0) return notes
  const selector = selectors.join(', ')
  for (const note of [...content.querySelectorAll<HTMLElement>(selector)]) {
    if (note.parentElement?.closest('[data-note-number], [data-note-body]')) continue
    const number = note.getAttribute('data-note-number') ?? ''
    const body = bodyOf(note, number)
    note.replaceWith(callOf(note, number))
    notes.set(number, body)
  }
  if (where === 'foot' || notes.size === 0) return notes
  listAtEnd(content, notes)
  return new Map()
}

/** Numbers the notes of a section in document order; nested ones belong to the note around them. */
export function numberNotes(content: DocumentFragment, selectors: readonly string[]): void {
  if (selectors.length === 0) return
  const selector = selectors.join(', ')
  let count = 0
  for (const note of content.querySelectorAll(selector)) {
    if (note.parentElement?.closest(selector)) continue
    count += 1
    note.setAttribute('data-note-number', note.getAttribute('data-number') ?? String(count))
  }
}

function callOf(note: HTMLElement, number: string): HTMLElement {
  const call = document.createElement('a')
  call.className = 'note-call'
  call.setAttribute('role', 'doc-noteref')
  call.setAttribute('data-note-call', number)
  call.setAttribute('data-generated', '')
  const id = note.id || note.dataset.note || ''
  if (id !== '') {
    call.setAttribute('href', `#${id}`)
    call.id = `${id}-call`
  }
  call.textContent = number
  return call
}

function bodyOf(note: HTMLElement, number: string): HTMLElement {
  const body = document.createElement('div')
  body.className = `note-body ${note.className}`
  body.setAttribute('role', 'doc-footnote')
  body.setAttribute('data-note-body', number)
  const id = note.id || note.dataset.note || ''
  if (id !== '') body.id = id
  for (const name of ['data-at', 'style']) copyAttribute(note, body, name)
  // At the foot it is no longer within the chapter that says how it is written.
  for (const name of ['lang', 'dir']) copyAttribute(note.closest(`[${name}]`) ?? note, body, name)
  const label = document.createElement('span')
  label.className = 'note-number'
  label.setAttribute('data-generated', '')
  label.textContent = number
  body.append(label, ' ', ...note.childNodes)
  return body
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name)
  if (value !== null) to.setAttribute(name, value)
}

function listAtEnd(content: DocumentFragment, notes: Notes): void {
  const list = document.createElement('aside')
  list.className = 'notes-at-end'
  list.append(...notes.values())
  const last = content.lastElementChild
  if (last) last.append(list)
  else content.append(list)
}
