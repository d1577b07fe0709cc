/** Ids of what links lead to, and stand-ins of links; one for the document. */
const BOX = 'katern-link-ends'

/**
 * Sections are printed one by one, but Chromium prints a link only to what is in the document, and says where an id lies only
 * when a link leads there. So what links lead to in other sections gets a stand-in that is not shown, and each id a link that
 * is not shown: where they are put together, each link finds its end by name.
 */
export function tieLinks(): void {
  document.getElementById(BOX)?.remove()
  const box = document.createElement('div')
  const ids = [...document.body.querySelectorAll('[id]')].map(({ id }) => id)
  box.append(...ids.map(linkTo), ...endsElsewhere(new Set(ids)).map(standIn))
  box.id = BOX
  box.hidden = true
  // Not in the body, whose last child has a rule of its own.
  document.head.append(box)
}

function linkTo(id: string): Element {
  const link = document.createElement('a')
  link.href = `#${id.replaceAll('%', '%25')}`
  return link
}

function standIn(id: string): Element {
  const end = document.createElement('i')
  end.id = id
  return end
}

function endsElsewhere(known: ReadonlySet<string>): string[] {
  const links = [...document.body.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')]
  const targets = links.map(link => link.getAttribute('href') ?? '').filter(href => /^#./.test(href))
  return [...new Set(targets.map(href => decoded(href.slice(1))))].filter(id => !known.has(id))
}

/** A fragment as the id that it means; as it stands where its percent signs mean nothing. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
