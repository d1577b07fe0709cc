import { GAP, gapBetween, type Rule, swap } from './rewrite.ts'

/** How a language sets an aside: a spaced en dash, or a closed em dash. */
export type Aside = 'spaced' | 'closed'

/**
 * Hyphens that stand for a dash: ` - `, `--` and `---`. A spaced dash keeps to the word before it, so that no line starts
 * with one. A dash typed as such stays; `--word` after a space is an option of a program and stays too.
 */
export function dashes(aside: Aside): readonly Rule[] {
  return aside === 'spaced' ? [...LONELY, ...SPACED] : [...CLOSED, ...LONELY]
}

const LONELY: readonly Rule[] = [swap(/(?=-)(?<=^\s*|\s)-{1,3}(?=\s|$)/gu, '–')]

const SPACED: readonly Rule[] = [
  swap(/(?<=[^\s-])---?(?=[^\s\d\p{Pd},;.:!?)>])/gu, '\u00a0– '),
  swap(/(?<=[^\s-])---?(?=\s)/gu, '\u00a0–'),
  swap(new RegExp(gapBetween('\\S', '–(?:\\s|$)'), 'gu'), '\u00a0'),
]

const CLOSED: readonly Rule[] = [
  swap(/(?<=[^\s-])[ \t\n]+-{1,3}[ \t\n]+(?=[^\s-])/gu, '—'),
  swap(/(?<=[^\s-])---?(?=[^\s\d\p{Pd}>])/gu, '—'),
  swap(/(?<=[^\s-])---?(?=\s)/gu, '—'),
]

const NUMBER = '\\d{1,6}(?:[.,:]\\d{1,3})*'
const HYPHEN_IN_RANGE = new RegExp(
  `(?=-)(?<=(?<![\\p{L}\\d\\uE000./:,_#=–-])(${NUMBER})%?)-(?=(${NUMBER})(?![\\p{L}\\d\\uE000/_=]|[-–:.,]\\d))`,
  'gu',
)
const YEAR = '(?:1[4-9]|20)\\d\\d'

/** A range of numbers gets a closed en dash: 12–14, 2017–2019, 9.00–17.00; not a score, a date or a code. */
export const ranges: readonly Rule[] = [
  swap(HYPHEN_IN_RANGE, ([, from = '', to = '']) => (isRange(from, to) ? '–' : undefined)),
  swap(new RegExp(`(?=${GAP}[-–])(?<=(?<![\\p{L}\\d])${YEAR})${GAP}[-–]${GAP}(?=${YEAR}(?![\\p{L}\\d]))`, 'gu'), '–'),
  swap(/(?<=\d,)-{1,2}(?![\p{L}\d-])/gu, '–'),
]

function isRange(from: string, to: string): boolean {
  if (isClock(from) && isClock(to)) return true
  if (/^0\d/.test(from) || /^0\d/.test(to)) return false
  if (/^\d{4}$/.test(from) && /^\d\d$/.test(to)) return Number(to) > Number(from) % 100
  return amount(from) < amount(to)
}

function isClock(number: string): boolean {
  return /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/.test(number)
}

function amount(number: string): number {
  const whole = number.replace(/[.:](?=\d{3}(?!\d))/g, '')
  return Number(whole.replace(/[,:]/g, '.').replace(/(?<=\..*)\./g, ''))
}
