import type { Labels } from '../labels.ts'

/**
 * A label with its values filled in: `{kind} {number}` → `figuur 3`. A value that is empty takes its space along.
 * @param fallback Used when the language has no such label.
 */
export function filled(
  labels: Labels,
  key: string,
  values: Readonly<Record<string, string>>,
  fallback: string,
): string {
  const text = labels[key] ?? fallback
  return text
    .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/ {2,}/g, ' ')
    .trim()
}
