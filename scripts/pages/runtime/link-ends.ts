/** Ids of what links lead to, and stand-ins of links; one for the document. */
const BOX = 'katern-link-ends'

/**
 * Sections are printed one by one, but Chromium prints a link only to what is in the document, and says where an id lies only
 * when a link leads there. So what links lead to in other sections gets a stand-in that is not shown, and each id a link that
 * is not shown: where they are put together, each link finds its end by name.
 */
export function tieLinks(): void {
  document.getElementById(BOX)?.remove()
  const ids = new Set([...document.body.querySelectorAll('[id]')].map(({ id }) => id))
  const elsewhere = nameEnds(ids).filter(id => !ids.has(id))
  const box = document.createElement('div')
  box.append(...[...ids].map(linkTo), ...elsewhere.map(standIn))
  box.id = BOX
  box.hidden = true
  // Not in the body, whose last child has a rule of its own.
  document.head.append(box)
}

/**
 * Chromium calls an end as the link to it is written: the same end must be written alike in all sections.
 * @returns The ids that links lead to, each once.
 */
function nameEnds(known: ReadonlySet<string>): string[] {
  const ends = new Set<string>()
  for (const link of document.body.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')) {
    const href = link.getAttribute('href') ?? ''
    if (!/^#./.test(href)) continue
    const id = idIn(href.slice(1), known)
    link.setAttribute('href', hrefOf(id))
    ends.add(id)
  }
  return [...ends]
}

function linkTo(id: string): Element {
  const link = document.createElement('a')
  link.href = hrefOf(id)
  return link
}

function standIn(id: string): Element {
  const end = document.createElement('i')
  end.id = id
  return end
}

function hrefOf(id: string): string {
  return `#${id.replaceAll('%', '%25')}`
}

/** A fragment as the id that it means: as it stands where that is one, or its percent signs mean nothing. */
function idIn(fragment: string, known: ReadonlySet<string>): string {
  if (known.has(fragment)) return fragment
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
