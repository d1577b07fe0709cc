/** Names once each, composed (NFC) so that a name typed in a file equals the one on disk, sorted by code unit. */
export function inOrder(names: Iterable<string>): readonly string[] {
  return [...new Set([...names].map(name => name.normalize('NFC')))].sort(byCodeUnit)
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
