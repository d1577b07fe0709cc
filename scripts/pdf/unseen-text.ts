import type { LetterFont } from './font-letters.ts'
import { textString } from './objects.ts'

/** Words to be written where nobody sees them, for who listens. */
export interface UnseenText {
  readonly text: string
  /** Structure type of its element, and the number of its marked content. */
  readonly type: string
  readonly mcid: number
  /** Of its baseline, in points. */
  readonly left: number
  readonly baseline: number
  /** Type size in points. */
  readonly size: number
}

/**
 * Operators that write a text in render mode 3, which paints nothing (ISO 32000-1, 9.3.6), as marked content of its own. Each
 * letter is in the first font that has it; when none has, the whole text is told beside it (ActualText, 14.9.4).
 * @param fonts Those that may be used.
 * @param nameOf What the page calls a font.
 */
export function unseenText(
  { text, type, mcid, left, baseline, size }: UnseenText,
  fonts: readonly LetterFont[],
  nameOf: (font: LetterFont) => string,
): string {
  const runs = runsOf(text, fonts)
  const whole = runs.reduce((sum, run) => sum + run.letters, 0) === [...text].length
  const instead = whole ? '' : ` /ActualText ${textString(text)}`
  const shows = runs.map(({ font, codes }) => `/${nameOf(font)} ${short(size)} Tf <${codes}> Tj\n`).join('')
  const place = `BT 3 Tr ${short(left)} ${short(baseline)} Td\n`
  return `/${type} <</MCID ${mcid}${instead}>> BDC\n${place}${shows}ET\nEMC\n`
}

/** The fonts that a text needs. */
export function fontsFor(text: string, fonts: readonly LetterFont[]): readonly LetterFont[] {
  return [...new Set(runsOf(text, fonts).map(({ font }) => font))]
}

interface Run {
  readonly font: LetterFont
  readonly codes: string
  readonly letters: number
}

/** In one font when there is one that has all letters. */
function runsOf(text: string, fonts: readonly LetterFont[]): readonly Run[] {
  const letters = [...text]
  const sole = fonts.find(font => letters.every(letter => font.codes.has(letter)))
  const runs: Run[] = []
  for (const letter of letters) {
    const font = sole ?? fonts.find(each => each.codes.has(letter))
    const code = font?.codes.get(letter)
    if (font === undefined || code === undefined) continue
    const last = runs.at(-1)
    if (last?.font !== font) runs.push({ font, codes: code, letters: 1 })
    else runs[runs.length - 1] = { font, codes: last.codes + code, letters: last.letters + 1 }
  }
  return runs
}

function short(value: number): number {
  return Number(value.toFixed(3))
}
