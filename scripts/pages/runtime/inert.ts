/**
 * Markup as nodes of no document yet, so that nothing in it has begun to load, without what would lead its page elsewhere
 * once it is put in one: a `<meta http-equiv>` that refreshes works from the body too, and no content policy stops it.
 */
export function inert(markup: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = markup
  for (const each of template.content.querySelectorAll('meta[http-equiv]')) each.remove()
  return template.content
}
