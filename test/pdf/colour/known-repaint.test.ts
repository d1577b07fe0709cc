import { expect, it } from 'vitest'
import { answersAgain, listening } from '../../../scripts/pdf/colour/known-repaint.ts'
import { type Painter, repainted } from '../../../scripts/pdf/colour/repaint.ts'
import { identity } from '../../../scripts/pdf/matrix.ts'

const content = '/Gs gs /Cs1 cs 1 0 0 scn 1 0 0 rg q 2 0 0 2 0 0 cm /Im Do Q /Im Do 0 1 0 RG 1 0 0 rg'

function painting(change: Partial<Painter> = {}): { readonly painter: Painter; readonly told: string[] } {
  const told: string[] = []
  const tell = <Answer>(what: string, answer: Answer): Answer => {
    told.push(what)
    return answer
  }
  const spot = { name: 'Blue', tint: 1, solid: [1, 0, 0, 0] as const }
  const painter: Painter = {
    purpose: 'paint',
    overprintUpTo: 24,
    paint: rgb => tell(`paint ${rgb}`, { cmyk: [0, 1, 1, 0], ...(rgb[1] === 1 ? { spot } : {}) }),
    spaceOf: name => tell(`space ${name}`, 'rgb' as const),
    named: paint => tell(`ink ${paint.spot?.name}`, 'Spot1'),
    transparencyOf: name => tell(`state ${name}`, undefined),
    onDraw: (name, matrix) => tell(`draw ${name} ${matrix[0]}`, undefined),
    ...change,
  }
  return { painter, told }
}

const once = (told: readonly string[]) => [...new Set(told)]

it('tells a painter again all that it was told, in the same order', () => {
  const first = painting()
  const heard = listening(first.painter)
  expect(repainted(content, identity, heard.painter)).toEqual(repainted(content, identity, painting().painter))
  expect(once(first.told)).toContain('ink Blue')
  const again = painting()
  expect(answersAgain(structuredClone(heard.asked), again.painter)).toBe(true)
  expect(again.told).toEqual(once(first.told))
})

it.each<Partial<Painter>>([
  { spaceOf: () => 'grey' },
  { transparencyOf: () => false },
  { paint: () => ({ cmyk: [0, 0, 0, 1] }) },
  { named: () => 'Spot2' },
])('notices another answer', change => {
  const heard = listening(painting().painter)
  repainted(content, identity, heard.painter)
  expect(answersAgain(heard.asked, painting(change).painter)).toBe(false)
})
