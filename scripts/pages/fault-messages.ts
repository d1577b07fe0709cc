import { type Message, message, type Place, placeAt, type RuleName } from '../message.ts'
import type { Fault } from './fault.ts'
import type { LaidSection } from './laid-section.ts'
import { GIVEN_UP } from './plans.ts'

const RULES: Readonly<Record<Fault['kind'], RuleName>> = {
  lost: 'text-lost',
  doubled: 'text-doubled',
  clipped: 'text-clipped',
  overlap: 'text-overlaps',
  stuck: 'section-failed',
  'page-error': 'page-error',
  timeout: 'layout-timeout',
  font: 'missing-font',
  picture: 'picture-cut',
}

const SAYS: Readonly<Record<Fault['kind'], (words: string) => string>> = {
  lost: words => `Not on any page: ${words}`,
  doubled: words => `On the pages more often than in the text: ${words}`,
  clipped: words => `Cut off at the edge of its box or page: ${words}`,
  overlap: words => `Printed over one another: ${words}`,
  stuck: words => `A block ${words}`,
  'page-error': words => `The page reported an error: ${words}`,
  timeout: words => `The layout stood still: ${words}`,
  font: words => `The font “${words}” did not load`,
  picture: words => `A picture ${words}`,
}

/** What to tell of a section: nothing when it went as designed, warnings when it was healed, errors when it failed. */
export function sectionMessages(laid: LaidSection): Message[] {
  return laid.sound ? [...healing(laid), ...squeezing(laid)] : healing(laid)
}

function squeezing({ squeezed, section }: LaidSection): Message[] {
  const reason = 'A table is too wide for its page with whole words, so words in its cells break anywhere'
  return squeezed.map(at => message('table-squeezed', reason, { place: placeOf(at, section.path) }))
}

function healing(laid: LaidSection): Message[] {
  const { attempts, section } = laid
  if (attempts.length === 0) return []
  if (!laid.sound) return (attempts.at(-1)?.faults ?? []).map(fault => faultMessage(fault, section.path))
  const first = attempts[0]?.faults[0]
  const reason = `The chapter could not be laid out as designed, so ${GIVEN_UP[laid.plan.name]}`
  const actual = first ? `${SAYS[first.kind](first.words)}` : undefined
  return [message('section-relaid', reason, { place: placeOf(first?.at ?? '', section.path), actual })]
}

/** A fault as a message. @param path The chapter's file, for a fault that has no place of its own. */
export function faultMessage(fault: Fault, path: string, page?: string): Message {
  return message(RULES[fault.kind], SAYS[fault.kind](fault.words), { place: placeOf(fault.at, path), page })
}

/** `file:line:column` as a place; the file alone when there is no more. */
export function placeOf(at: string, path: string): Place {
  return placeAt(at) ?? { file: path }
}
