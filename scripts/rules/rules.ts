import { chaptersRules } from './chapters.ts'
import { cliRules } from './cli.ts'
import { componentsRules } from './components.ts'
import { editionRules } from './edition.ts'
import { htmlRules } from './html.ts'
import { pagesRules } from './pages.ts'
import { pdfRules } from './pdf.ts'
import { picturesRules } from './pictures.ts'
import { pressRules } from './press.ts'
import { proofRules } from './proof.ts'
import { readingRules } from './reading.ts'
import { screenRules } from './screen.ts'
import { screenFontRules } from './screen-fonts.ts'
import { typesettingRules } from './typesetting.ts'

/** Every rule there is; the documentation of the rules is made from this table. */
export const rules = {
  ...cliRules,
  ...readingRules,
  ...editionRules,
  ...chaptersRules,
  ...componentsRules,
  ...picturesRules,
  ...htmlRules,
  ...pagesRules,
  ...typesettingRules,
  ...pdfRules,
  ...proofRules,
  ...pressRules,
  ...screenRules,
  ...screenFontRules,
} as const
