import { type PDFDict, PDFString } from '@cantoo/pdf-lib'
import { nameAt } from './objects.ts'

/** Which codes of each font a document shows; text that is there but invisible is left out. */
export type ShownCodes = Map<PDFDict, ShownFont>

interface ShownFont {
  readonly codes: Set<number>
  /** Those that are shown somewhere without another text in their place (ActualText). */
  readonly bare: Set<number>
  /** Whether its codes are two bytes: those of all maps that Chromium writes, and of nearly all there are (ISO 32000-1, 9.7.5). */
  readonly wide: boolean
}

/** The operators that show text. */
export const showing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])

/**
 * Notes what one of those operators shows.
 * @param operand A string, or an array of strings and spaces.
 * @param replaced Whether another text is read in its place.
 * @returns How often it shows code 0.
 */
export function noteShown(shown: ShownCodes, font: PDFDict, operand: string, replaced = false): number {
  const known = shown.get(font) ?? { codes: new Set(), bare: new Set(), wide: nameAt(font, 'Subtype') === 'Type0' }
  shown.set(font, known)
  const { codes, bare, wide } = known
  let [zeros, high, isHigh] = [0, 0, true]
  eachByte(operand, byte => {
    if (wide && isHigh) high = byte << 8
    else {
      const code = wide ? high | byte : byte
      if (code === 0) zeros++
      codes.add(code)
      if (!replaced) bare.add(code)
    }
    isHigh = !isHigh
  })
  return zeros
}

/** Adds what another part of the document shows. */
export function addShown(shown: ShownCodes, more: ShownCodes): void {
  for (const [font, { codes, bare, wide }] of more) {
    const known = shown.get(font) ?? { codes: new Set(), bare: new Set(), wide }
    shown.set(font, known)
    for (const code of codes) known.codes.add(code)
    for (const code of bare) known.bare.add(code)
  }
}

/** A magazine has some hundred thousand letters, so no string is copied on the way. */
function eachByte(operand: string, visit: (byte: number) => void): void {
  for (let at = 0; at < operand.length; at++) {
    const sign = operand.charCodeAt(at)
    if (sign === openAngle) at = eachHex(operand, at + 1, visit)
    else if (sign === openRound) {
      const end = stringEnd(operand, at)
      for (const byte of PDFString.of(operand.slice(at + 1, end)).asBytes()) visit(byte)
      at = end
    }
  }
}

const [openAngle, closeAngle, openRound] = [0x3c, 0x3e, 0x28]

/** Two digits a byte; a last one alone has a zero behind it (ISO 32000-1, 7.3.4.3). @returns Where the string ends. */
function eachHex(operand: string, from: number, visit: (byte: number) => void): number {
  let [first, at] = [-1, from]
  for (; at < operand.length && operand.charCodeAt(at) !== closeAngle; at++) {
    const digit = digitOf(operand.charCodeAt(at))
    if (digit < 0) continue
    if (first < 0) first = digit
    else {
      visit((first << 4) | digit)
      first = -1
    }
  }
  if (first >= 0) visit(first << 4)
  return at
}

function digitOf(sign: number): number {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30
  const letter = sign | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

/** Parentheses nest, a backslash guards the next sign. */
function stringEnd(operand: string, from: number): number {
  let depth = 0
  for (let at = from; at < operand.length; at++) {
    if (operand[at] === '\\') at++
    else if (operand[at] === '(') depth++
    else if (operand[at] === ')' && --depth === 0) return at
  }
  return operand.length
}
