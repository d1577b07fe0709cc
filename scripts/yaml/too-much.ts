const mostBytes = 65_536
const deepest = 100

/**
 * Why a text is not even parsed, or undefined when it may be: too long, or nested so deep that the parser would run out
 * of stack (5,000 brackets end the whole process, measured with yaml 2.9).
 */
export function tooMuch(text: string): string | undefined {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > mostBytes) return `The YAML is ${Math.ceil(bytes / 1024)} kB; the limit is 64 kB`
  return depth(text) > deepest ? `The YAML is nested more than ${deepest} deep` : undefined
}

/** Brackets that are open at once, or list marks on one line; what is in quotes counts too, which harms nobody. */
function depth(text: string): number {
  let open = 0
  let most = 0
  for (const character of text.replaceAll(/[^[\]{}]/g, '')) {
    open = Math.max(0, open + ('[{'.includes(character) ? 1 : -1))
    most = Math.max(most, open)
  }
  const marks = text.match(/(?:[-?:][ \t]+)+/g) ?? []
  return marks.reduce((longest, run) => Math.max(longest, run.replace(/[ \t]/g, '').length), most)
}
