import type { World } from '../world.ts'

/** A writing system that the house type has no letters for, and the package whose font stands in. */
interface ScriptFont {
  readonly pattern: RegExp
  /** Package and stylesheets in it; the font files lie beside them. */
  readonly folder: string
  readonly sheets: readonly string[]
}

const BOTH = ['400.css', '700.css']

/** All that the house type cannot write itself: its files have the letters of Latin, and the common marks. */
const BEYOND_LATIN =
  /[^\s!-\u024f\u02bb-\u02dd\u1e00-\u1eff\u2000-\u206f\u20a0-\u20c0\u2122\u2191\u2193\u2212\u2215\ufeff]/u

/** The later one keeps the characters that two have: symbols come from the first, unless a script of its own has them. */
const SCRIPTS: readonly ScriptFont[] = [
  { pattern: /\p{So}/u, folder: '@fontsource/noto-sans-symbols-2', sheets: ['400.css'] },
  { pattern: BEYOND_LATIN, folder: '@fontsource/dejavu-sans', sheets: BOTH },
  { pattern: /\p{Emoji_Presentation}|\ufe0f/u, folder: '@fontsource/noto-emoji', sheets: BOTH },
  { pattern: /\p{Script=Devanagari}/u, folder: '@fontsource/noto-sans-devanagari', sheets: BOTH },
  { pattern: /\p{Script=Thai}/u, folder: '@fontsource/noto-sans-thai', sheets: BOTH },
  { pattern: /\p{Script=Arabic}/u, folder: '@fontsource/noto-naskh-arabic', sheets: BOTH },
  { pattern: /\p{Script=Hebrew}/u, folder: '@fontsource/noto-serif-hebrew', sheets: BOTH },
  { pattern: /\p{Script=Hangul}/u, folder: '@fontsource/noto-sans-kr', sheets: BOTH },
  { pattern: /\p{Script=Han}/u, folder: '@fontsource/noto-sans-sc', sheets: BOTH },
  // The Japanese font also has rare characters that the Chinese one has not.
  {
    pattern: /[\p{Script=Hiragana}\p{Script=Katakana}\u{20000}-\u{3ffff}]/u,
    folder: '@fontsource/noto-sans-jp',
    sheets: BOTH,
  },
]

/** The family of all that stands in for letters which the house type has not; browsers try it letter by letter. */
const FAMILY = 'Katern Scripts'

/**
 * Faces of one more family, for a text with letters that the house type has not: each for its own range of characters.
 * A face without a character of the text is left out. Empty for a text in Latin letters.
 * @param text All text of the book.
 */
export async function scriptFonts(text: string, world: World): Promise<string> {
  // No pattern is about more than one letter, nor about one of ASCII; a book has a hundred others at most, times many.
  const beyond = [...new Set(text.match(/\P{ASCII}/gu))]
  const wanted = SCRIPTS.filter(script => script.pattern.test(beyond.join('')))
  const sheets = wanted.flatMap(({ folder, sheets }) => sheets.map(sheet => ({ folder, sheet })))
  const all = await Promise.all(sheets.map(({ folder, sheet }) => facesOf(folder, sheet, world)))
  const letters = beyond.map(letter => letter.codePointAt(0) ?? 0).filter(code => code > 0x24f)
  return all
    .flat()
    .filter(face => hasOneOf(face, letters))
    .map(face => face.replaceAll(/font-family:[^;]+;/g, `font-family: '${FAMILY}';`))
    .join('\n')
}

/** Lists of families in which that family comes second, so that it stands in whatever the weight and the slope. */
export function withScripts(families: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const listed = ([name, list]: readonly [string, string]) => {
    const [first = '', ...others] = list.split(',').map(each => each.trim())
    return [name, [first, `"${FAMILY}"`, ...others].join(', ')]
  }
  return Object.fromEntries(Object.entries(families).map(listed))
}

async function facesOf(folder: string, sheet: string, world: World): Promise<readonly string[]> {
  const bytes = await world.readPackage(`${folder}/${sheet}`)
  if (!bytes) return []
  const css = new TextDecoder()
    .decode(bytes)
    .replaceAll(
      /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\), url\([^)]*\) format\('woff'\)/g,
      `url("/package/${folder}/files/$1") format('woff2')`,
    )
    .replaceAll('font-display: swap', 'font-display: block')
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face)
}

/** A face without a range is for every character. */
function hasOneOf(face: string, letters: readonly number[]): boolean {
  const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1]
  if (range === undefined) return true
  const spans = range.split(',').map(span => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return letters.some(code => spans.some(([from, to]) => code >= from && code <= to))
}
