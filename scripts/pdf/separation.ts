import { type Message, message } from '../message.ts'
import { colourMap, toHex } from './colour/colour-map.ts'
import type { Unmapped } from './colour/model.ts'
import { convertPictures } from './colour/pictures.ts'
import { onPlates } from './colour/plates.ts'
import type { Facts, Pass } from './model.ts'

/**
 * Puts all that is painted on the plates of the press: inks of the palette to the per cent, greys and black on the black
 * plate, everything else by the profile, which is told.
 */
export const separation: Pass = async (doc, facts, collector) => {
  const { press, edition } = facts
  if (press === undefined) return
  const { inks, print } = edition.tokens
  const map = colourMap(inks, press.separator)
  const { pictures, blended } = onPlates(doc, map, print.overprintUpToPt, facts.repaints)
  if (facts.packing) await facts.repaints?.pack(facts.packing)
  for (const each of map.unmapped()) collector.add(unmappedColour(each, facts))
  for (const [name, page] of blended) {
    const reason = `The spot colour “${name}” stands in a gradient on page ${folioOf(page, facts)}, and prints there in four inks`
    collector.add(message('spot-in-gradient', reason, { page: folioOf(page, facts) }))
  }
  const { profile, convert, lanes } = press
  for (const { picture, ink } of await convertPictures(doc, pictures, { press: profile, convert, lanes })) {
    const actual = `${Math.round(ink * 100)} %`
    if (ink * 100 <= print.inkLimit + 0.5) continue
    const page = folioOf(picture.pages[0] ?? 0, facts)
    const reason = `A picture on page ${page} puts ${actual} of ink on the paper; the limit is ${print.inkLimit} %`
    collector.add(message('picture-ink', reason, { page, actual, expected: `${print.inkLimit} %` }))
  }
}

function unmappedColour({ rgb, cmyk, pages }: Unmapped, facts: Facts): Message {
  const folios = pages.map(page => folioOf(page, facts))
  const [page = ''] = folios
  const where = folios.length > 6 ? `${folios.slice(0, 5).join(', ')} and ${folios.length - 5} more` : folios.join(', ')
  const plates = cmyk.map(each => Math.round(each * 100)).join(' ')
  const reason = `The colour ${toHex(rgb)} on ${pages.length > 1 ? 'pages' : 'page'} ${where} is no ink; the profile makes it ${plates} (C M Y K)`
  return message('unmapped-colour', reason, { page, actual: toHex(rgb) })
}

function folioOf(index: number, { pages }: Facts): string {
  return pages.map[index]?.folio || `${index + 1}`
}
