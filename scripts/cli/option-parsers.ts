/** Reads an option that may be repeated into a list, in the order given. */
export function several(value: string, previous: unknown): string[] {
  return [...(Array.isArray(previous) ? previous.map(String) : []), value]
}
