import { narrowFirstLetterRule } from './clean.ts'
import { copyOf } from './copy-of.ts'
import type { PagedHandler, PagedPreviewer } from './paged.ts'

/** Chromium's own breaking needs the properties that Paged.js takes out of the stylesheet; tables keep their rows whole. */
const NATIVE = `[data-break-after^="avoid"]{break-after:avoid}[data-break-before^="avoid"]{break-before:avoid}
tr,thead{break-inside:avoid}.pagedjs_page_content{overflow-wrap:break-word}`

/** What Paged.js made of a stylesheet: its styles, and what its handlers read from it. */
interface Read {
  readonly stylesheet: string
  readonly styles: readonly string[]
  readonly rules: readonly string[]
  readonly handlers: readonly Readonly<Record<string, unknown>>[]
}

/** What a handler is connected to, and no reading of its own. */
const CONNECTED = ['chunker', 'polisher', 'caller', 'styleSheet', '__ee__']

/**
 * Gives previewers whose styles stand in this document. Reading a stylesheet takes Paged.js as long as several pages do:
 * it is read for the first section, and every section begins from a copy of what was read, so that none sees what was
 * laid out before it.
 */
export function polishing(): (stylesheet: string) => Promise<PagedPreviewer> {
  let read: Read | undefined
  let begun = false
  return async stylesheet => {
    if (!begun) begin()
    begun = true
    for (const style of document.querySelectorAll('style:not([data-katern])')) style.remove()
    const { previewer, handlers } = started()
    if (read?.stylesheet === stylesheet) restore(read, previewer, handlers)
    else {
      await withSteadyNames(() => previewer.polisher.add({ [location.href]: stylesheet }))
      read = readingOf(stylesheet, previewer, handlers)
    }
    narrowFirstLetterRule(stylesheet)
    const native = document.createElement('style')
    native.textContent = NATIVE
    document.head.append(native)
    return previewer
  }
}

/** Once a document. */
function begin(): void {
  CSS.registerProperty({ name: '--katern-column-span', syntax: '*', inherits: false })
  // Its footnotes are clipped at the foot when they are long; ours are placed by drive.ts.
  const registered = window.Paged.registeredHandlers
  const own = registered.findIndex(handler => handler.name === 'Footnotes')
  if (own >= 0) registered.splice(own, 1)
}

/** A previewer with its handlers, which it does not keep itself. */
function started(): { readonly previewer: PagedPreviewer; readonly handlers: readonly PagedHandler[] } {
  const handlers: PagedHandler[] = []
  const registered = window.Paged.registeredHandlers
  const before = [...registered]
  const caught = before.map(
    Handler =>
      class extends Handler {
        constructor(...connected: unknown[]) {
          super(...connected)
          handlers.push(this)
        }
      },
  )
  registered.splice(0, registered.length, ...caught)
  const previewer = new window.Paged.Previewer({})
  previewer.polisher.setup()
  previewer.handlers = previewer.initializeHandlers()
  registered.splice(0, registered.length, ...before)
  return { previewer, handlers }
}

/** Paged.js makes names of the time and of chance, which would differ from run to run: here of a count alone. */
async function withSteadyNames(work: () => Promise<unknown>): Promise<void> {
  const { random } = Math
  const { getTime } = Date.prototype
  const { now } = performance
  let count = 0
  Math.random = () => 0
  Date.prototype.getTime = () => ++count
  performance.now = () => 0
  try {
    await work()
  } finally {
    Math.random = random
    Date.prototype.getTime = getTime
    performance.now = now
  }
}

function readingOf(stylesheet: string, { polisher }: PagedPreviewer, handlers: readonly PagedHandler[]): Read {
  return {
    stylesheet,
    // The first is Paged.js's own, which every previewer sets up.
    styles: polisher.inserted.slice(1).map(style => style.textContent ?? ''),
    rules: [...(polisher.styleEl.sheet?.cssRules ?? [])].map(rule => rule.cssText),
    handlers: handlers.map(handler =>
      copyOf(Object.fromEntries(Object.entries(handler).filter(([name]) => !CONNECTED.includes(name)))),
    ),
  }
}

function restore(read: Read, { polisher }: PagedPreviewer, handlers: readonly PagedHandler[]): void {
  for (const style of read.styles) polisher.insert(style)
  const sheet = polisher.styleEl.sheet
  for (const rule of read.rules) sheet?.insertRule(rule, sheet.cssRules.length)
  handlers.forEach((handler, index) => void Object.assign(handler, copyOf(read.handlers[index] ?? {})))
}
