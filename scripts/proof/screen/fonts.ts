import type { ScreenFile, ScreenFont } from '../../pdf/screen-file/model.ts'
import { type Finding, type ScreenRule, when } from './rule.ts'

/** What is asked of fonts: of their lists and their programs only for what is shown. */
export const fontRules: readonly ScreenRule[] = [
  {
    rule: 'ua-font-codes',
    clause: '7.21.3.3',
    asks: 'Codes of a composite font are read by a CMap that is predefined, or that is in the file and counts the characters of its font.',
    check: each(({ codesKnown }) => !codesKnown, 'does not say how its codes are read'),
  },
  {
    rule: 'ua-font-glyphs',
    clause: '7.21.3.2',
    asks: 'A composite TrueType font has a CIDToGIDMap.',
    check: each(({ mapped }) => !mapped, 'does not say which glyph each code is'),
  },
  {
    rule: 'ua-font-embedded',
    clause: '7.21.4.1',
    asks: 'All fonts are in the file.',
    check: each(({ embedded }) => !embedded, 'is not in the file'),
  },
  {
    rule: 'ua-font-whole',
    clause: '7.21.4.1',
    asks: 'Every glyph that is shown is in the program of its font.',
    check: counted(({ missing }) => missing, 'that its program has no glyph for'),
  },
  {
    rule: 'ua-font-subset',
    clause: '7.21.4.2',
    asks: 'A CIDSet lists every character that is shown.',
    check: counted(({ unlisted }) => unlisted, 'that the list of its subset leaves out'),
  },
  {
    rule: 'ua-font-widths',
    clause: '7.21.5',
    asks: 'Widths in the font dictionary are those of the font program, to a thousandth of the size.',
    check: counted(({ otherWidths }) => otherWidths, 'that are wider or narrower in its program than in the file'),
  },
  {
    rule: 'ua-font-encoding',
    clause: '7.21.6',
    asks: 'A simple TrueType font has WinAnsiEncoding or MacRomanEncoding and a list of letters; a symbolic one has no Encoding and one list.',
    check: each(({ encodingClear }) => !encodingClear, 'is not clear about which glyph each code is'),
  },
  {
    rule: 'ua-font-letters',
    clause: '7.21.7',
    asks: 'Every font says which letters its codes are (ToUnicode).',
    check: each(({ unicode }) => !unicode, 'does not say which letters it shows'),
  },
  {
    rule: 'ua-font-signs',
    clause: '7.21.7',
    asks: 'ToUnicode has every code that is shown without another text in its place, and none of them is U+0000, U+FEFF or U+FFFE.',
    check: counted(({ unsaid }) => unsaid, 'that stand for no letter'),
  },
]

function each(broken: (font: ScreenFont) => boolean, how: string): (file: ScreenFile) => readonly Finding[] {
  return ({ fonts }) => fonts.flatMap(font => when(broken(font), `The font ${font.name} ${how}`))
}

function counted(count: (font: ScreenFont) => number, which: string): (file: ScreenFile) => readonly Finding[] {
  return ({ fonts }) =>
    fonts.flatMap(font => when(count(font) > 0, `The font ${font.name} shows ${count(font)} codes ${which}`))
}
