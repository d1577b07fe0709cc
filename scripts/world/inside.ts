/** Escapes of a dot, slash, backslash, NUL and per cent sign: what a path could hide its way out in. */
const hiding = /%(?:2e|2f|5c|00|25)/gi
const scheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * The path in its shortest form, or undefined when it leads out of the folder it is relative to, or tries to:
 * absolute, `..`, a URL or drive (`file:`, `C:`), a backslash (UNC), NUL, or any of these in per cent escapes.
 * Purely lexical: links are for the world to resolve. The folder itself is the empty string.
 */
export function inside(path: string): string | undefined {
  const shortest = shorten(path)
  return shortest === undefined || shorten(unhidden(path)) === undefined ? undefined : shortest
}

/** Escapes may be escaped themselves (`%252e`); five rounds is more than any server ever undoes. */
function unhidden(path: string): string {
  let shown = path
  for (let round = 0; round < 5; round++) shown = shown.replace(hiding, found => decodeURIComponent(found))
  return shown
}

function shorten(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || path.includes('\0') || scheme.test(path)) return undefined
  const kept: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') kept.push(step)
    else if (kept.pop() === undefined) return undefined
  }
  return kept.join('/')
}
