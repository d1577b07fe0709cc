/** Sorts names as people number them: `2.md` before `10.md`. Names that read alike stand in code-unit order. */
export function naturalOrder(names: readonly string[]): readonly string[] {
  const digits = new Intl.Collator('en', { numeric: true })
  return [...names].sort((a, b) => digits.compare(a, b) || (a < b ? -1 : Number(a > b)))
}
