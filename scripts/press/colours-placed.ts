import { type Message, message } from '../message.ts'
import type { PlaceOfColour } from './colour-place.ts'

/** Adds to what is told of a colour where it is written. */
export async function coloursPlaced(messages: readonly Message[], placeOf: PlaceOfColour): Promise<readonly Message[]> {
  const placed: Message[] = []
  for (const each of messages) placed.push(each.rule === 'unmapped-colour' ? await withPlace(each, placeOf) : each)
  return placed
}

async function withPlace({ rule, reason, page, actual = '' }: Message, placeOf: PlaceOfColour): Promise<Message> {
  return message(rule, reason, { page, place: await placeOf(actual), actual })
}
