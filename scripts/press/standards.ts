import type { Message } from '../message.ts'
import { readScreenFile } from '../pdf/screen-file/read-screen-file.ts'
import { pressRuleTable } from '../proof/press/rules.ts'
import { checkScreen } from '../proof/screen/check-screen.ts'
import { claimsUa } from '../proof/screen/document.ts'
import { screenRules } from '../proof/screen/rules.ts'
import { checkPress } from './check-press.ts'

/** A standard that `katern check` holds files against. */
export interface Standard {
  /** As `--as` takes it. */
  readonly name: string
  readonly title: string
  /** Which files it is for, for the help. */
  readonly use: string
  /** How many rules. */
  readonly rules: number
  /** Whether a file says that it keeps to it. @param xmp Its metadata packet. */
  readonly claimed: (xmp: string) => boolean
  /** What is wrong with a file, pages by their number. @throws Error when the bytes are no PDF. */
  readonly check: (bytes: Uint8Array) => Promise<readonly Message[]>
}

/** Every standard there is; a new one is a line here. */
export const standards: readonly Standard[] = [
  {
    name: 'x4',
    title: 'PDF/X-4',
    use: 'for the press',
    rules: pressRuleTable.length,
    claimed: xmp => /pdfxid:GTS_PDFXVersion(>|\s*=\s*["'])\s*PDF\/X-4/.test(xmp),
    check: bytes => checkPress(bytes),
  },
  {
    name: 'ua',
    title: 'PDF/UA-1',
    use: 'for readers who listen',
    rules: screenRules.length,
    claimed: claimsUa,
    check: async bytes => checkScreen(await readScreenFile(bytes)),
  },
]
