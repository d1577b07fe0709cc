import { distance } from 'fastest-levenshtein'

/**
 * The known name that a mistyped one most likely means, or undefined when none comes near: at most a third of its
 * letters may differ (one in a short name), capitals aside; two neighbours that changed places count as one. The first
 * of equals.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(([...name].length + 1) / 3))
  let best: { readonly name: string; readonly away: number } | undefined
  for (const candidate of known) {
    const away = stepsBetween(name.toLowerCase(), candidate.toLowerCase())
    if (away <= allowed && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { name: candidate, away }
  }
  return best?.name
}

/** "; did you mean “running”?" when a known name is near, or nothing: to end a reason with. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known)
  return meant === undefined ? '' : `; did you mean “${meant}”?`
}

function stepsBetween(one: string, other: string): number {
  const at = [...one].findIndex((_, index) => one[index] !== other[index])
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
  return at >= 0 && swapped === other ? 1 : distance(one, other)
}
