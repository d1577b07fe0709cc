import type { Declaration, Root } from 'postcss'
import { type Collector, message } from '../../message.ts'
import { didYouMean } from '../../nearest.ts'
import type { SourceSheet } from './sheet.ts'

const rawColour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)/i
const namedColour =
  /(?:^|[\s,(])(black|white|gr[ae]y|red|green|blue|yellow|orange|purple|brown|pink|navy|teal|silver|gold)(?=$|[\s,)])/i
const colourProperty =
  /^(?:color|fill|stroke|background|border|outline|text-decoration|column-rule|caret|accent|box-shadow)/

/**
 * Reports inks that do not exist (`unknown-ink`) anywhere, and colours written out (`raw-colour`) in the house style.
 * An edition's own sheet may write colours out: they are converted by the profile.
 */
export function reportInks(root: Root, sheet: SourceSheet, collector: Collector): void {
  root.walkDecls(declaration => {
    for (const [, name = ''] of declaration.value.matchAll(/var\(\s*--ink-([\w-]+)/g)) {
      if (!sheet.inks.includes(name)) reportUnknown(name, declaration, sheet, collector)
    }
    const raw = sheet.from === 'layered' ? colourIn(declaration) : undefined
    if (!raw) return
    const place = placeOf(raw, declaration, sheet)
    collector.add(message('raw-colour', `The house style writes out the colour ${raw}`, { place, actual: raw }))
  })
}

function reportUnknown(name: string, declaration: Declaration, sheet: SourceSheet, collector: Collector): void {
  const place = placeOf(`--ink-${name}`, declaration, sheet)
  collector.add(
    message('unknown-ink', `There is no ink “${name}”${didYouMean(name, sheet.inks)}`, {
      place,
      expected: sheet.inks.join(', '),
    }),
  )
}

function colourIn({ prop, value }: Declaration): string | undefined {
  const bare = value.replace(/url\([^)]*\)|var\([^)]*\)/g, '')
  if (!colourProperty.test(prop) && !prop.startsWith('--')) return undefined
  return rawColour.exec(bare)?.[0] ?? (prop.startsWith('--') ? undefined : namedColour.exec(bare)?.[1])
}

function placeOf(word: string, declaration: Declaration, sheet: SourceSheet) {
  const { line, column } = declaration.rangeBy({ word }).start
  return { file: sheet.file, line, column }
}
