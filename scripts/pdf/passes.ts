import { artifacts } from './artifacts.ts'
import { bareSheet } from './bare-sheet.ts'
import { clip } from './clip.ts'
import { colourBar } from './colour-bar.ts'
import { compress } from './compress.ts'
import { fonts } from './fonts.ts'
import { links } from './links.ts'
import { marks } from './marks.ts'
import { metadata } from './metadata.ts'
import type { Pass } from './model.ts'
import { outline } from './outline.ts'
import { outputIntent } from './output-intent.ts'
import { pageLabels } from './page-labels.ts'
import { pageSizes } from './page-sizes.ts'
import { printBoxes } from './print-boxes.ts'
import { roles } from './roles.ts'
import { screenBoxes } from './screen-boxes.ts'
import { separation } from './separation.ts'
import { slug } from './slug.ts'
import { smallerPictures } from './smaller-pictures.ts'
import { strip } from './strip.ts'
import { sweep } from './sweep.ts'
import { tags } from './tags.ts'
import type { Variant } from './variants.ts'
import { viewer } from './viewer.ts'

/** The passes that end every file, in order: nothing unreachable counts for the hash that names it. */
const finish: readonly Pass[] = [compress, sweep, fonts]

/** What makes Chromium's PDF a file for the screen, in order. Links are matched before the boxes move. */
export const screenPasses: readonly Pass[] = [
  ...[pageSizes, links, outline, tags, roles, artifacts, pageLabels, viewer, smallerPictures, screenBoxes],
  ...[...finish, metadata('1.7')],
]

/**
 * What makes it a file for the press, in order: colours on plates, boxes, then the clip to the bleed, then marks and slug line
 * outside of it.
 * The version is what the variant asks for.
 * @param marked Whether marks, colour bar and slug line are drawn; without them the sheet ends at the bleed.
 */
export function printPasses({ version, standard }: Variant, marked = true): readonly Pass[] {
  const around = marked ? [printBoxes, clip, marks, colourBar, slug] : [printBoxes, clip, bareSheet]
  return [
    ...[pageSizes, strip, pageLabels, separation, ...around, outputIntent],
    ...[...finish, metadata(version, standard)],
  ]
}
