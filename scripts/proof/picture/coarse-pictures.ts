import { type Message, message, placeAt } from '../../message.ts'
import type { Page, PlacedPicture } from '../../pages/model.ts'

/**
 * Points an inch that a picture wants. A press screen of 60 lines a centimetre shows 300; down to two thirds of that few see a
 * difference, and under the half anyone does.
 */
const wanted = 300
const enough = 200
const plain = 150

/** Pictures that are enlarged so far that it will show in print, each with its place in the chapter. */
export function coarsePictures(pictures: readonly PlacedPicture[], map: readonly Page[]): Message[] {
  return pictures
    .filter(({ ppi }) => ppi < enough - 0.5)
    .map(({ page, at, source, ppi }) => {
      const seen = ppi < plain ? 'it will look blurred in print' : 'it will look soft in print'
      const reason = `The picture ${nameOf(source)} has ${Math.round(ppi)} pixels an inch at its size; ${seen}`
      const values = { actual: `${Math.round(ppi)} ppi`, expected: `${wanted} ppi, at least ${enough}` }
      return message('coarse-picture', reason, { place: placeAt(at), page: map[page]?.folio, ...values })
    })
}

/** The path of a file on the made-up origin, without where it is answered from. */
function nameOf(source: string): string {
  return source.startsWith('data:') ? 'in the text' : decodeURI(source.replace(/^\/files\//, ''))
}
