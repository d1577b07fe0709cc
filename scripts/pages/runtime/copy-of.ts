/** A deep copy of plain data and of objects of classes, each once, so that what was one stays one. Functions and nodes of the document are shared. */
export function copyOf<T>(value: T, known: Map<unknown, unknown> = new Map()): T {
  if (typeof value !== 'object' || value === null || value instanceof Node) return value
  const before = known.get(value)
  if (before !== undefined) return before as T
  if (value instanceof Map)
    return copied(value, new Map(), known, (copy, from) => {
      for (const [key, each] of from) copy.set(copyOf(key, known), copyOf(each, known))
    })
  if (value instanceof Set)
    return copied(value, new Set(), known, (copy, from) => {
      for (const each of from) copy.add(copyOf(each, known))
    })
  const empty = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value))
  return copied(value, empty, known, (copy, from) => {
    for (const [key, each] of Object.entries(from)) (copy as Record<string, unknown>)[key] = copyOf(each, known)
  })
}

/** Known before it is filled, since it may hold itself. */
function copied<T extends object>(
  from: T,
  copy: object,
  known: Map<unknown, unknown>,
  fill: (copy: T, from: T) => void,
): T {
  known.set(from, copy)
  fill(copy as T, from)
  return copy as T
}
