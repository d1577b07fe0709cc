import { isDeepStrictEqual } from 'node:util'
import type { Matrix } from '../matrix.ts'
import type { Paint, Rgb } from './model.ts'
import type { Painter } from './repaint.ts'

/** What a page's content became on the plates, and all that was asked on the way: plain values, to be kept. */
export interface KnownRepaint {
  /** Of the content, and of what does not come up as a question. */
  readonly key: string
  readonly asked: readonly Asked[]
  readonly overprints: boolean
  /** The content on plates, deflated. */
  readonly packed: Uint8Array
}

/** A question to the painter and its answer, or a drawing that it was told of. */
export type Asked =
  | { readonly about: 'space'; readonly name: string; readonly answer: ReturnType<Painter['spaceOf']> }
  | { readonly about: 'state'; readonly name: string; readonly answer: boolean | undefined }
  | { readonly about: 'paint'; readonly rgb: Rgb; readonly answer: Paint }
  | { readonly about: 'ink'; readonly paint: Paint; readonly answer: string }
  | { readonly about: 'drawing'; readonly name: string; readonly matrix: Matrix }

/** The same painter, with a list of what it is asked: each question once, in the order in which they come first. */
export function listening(painter: Painter): { readonly painter: Painter; readonly asked: readonly Asked[] } {
  const [asked, met]: [Asked[], Set<string>] = [[], new Set()]
  const note = (each: Asked, key: string) => {
    if (!met.has(key)) asked.push(each)
    met.add(key)
  }
  const heard: Painter = {
    ...painter,
    spaceOf: name => {
      const answer = painter.spaceOf(name)
      note({ about: 'space', name, answer }, `space ${name}`)
      return answer
    },
    transparencyOf: name => {
      const answer = painter.transparencyOf(name)
      note({ about: 'state', name, answer }, `state ${name}`)
      return answer
    },
    paint: rgb => {
      const answer = painter.paint(rgb)
      note({ about: 'paint', rgb, answer }, `paint ${rgb.join(' ')}`)
      return answer
    },
    named: paint => {
      const answer = painter.named(paint)
      note({ about: 'ink', paint, answer }, `ink ${JSON.stringify(paint)}`)
      return answer
    },
    onDraw: (name, matrix) => {
      painter.onDraw(name, matrix)
      note({ about: 'drawing', name, matrix }, `drawing ${name} ${matrix.join(' ')}`)
    },
  }
  return { painter: heard, asked }
}

/**
 * Asks a painter the same again, so that it is told what it would be told. False at the first answer that is another: then the
 * content is to be repainted, which asks the same up to there, and asking twice changes nothing.
 */
export function answersAgain(asked: readonly Asked[], painter: Painter): boolean {
  return asked.every(each => {
    if (each.about === 'drawing') painter.onDraw(each.name, each.matrix)
    return each.about === 'drawing' || isDeepStrictEqual(answerTo(each, painter), each.answer)
  })
}

function answerTo(each: Exclude<Asked, { readonly about: 'drawing' }>, painter: Painter): unknown {
  if (each.about === 'space') return painter.spaceOf(each.name)
  if (each.about === 'state') return painter.transparencyOf(each.name)
  return each.about === 'paint' ? painter.paint(each.rgb) : painter.named(each.paint)
}
