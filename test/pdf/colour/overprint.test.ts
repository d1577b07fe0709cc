import { describe, expect, it } from 'vitest'
import { overprinting, overprintState, type TextState } from '../../../scripts/pdf/colour/overprint.ts'
import { operations } from '../../../scripts/pdf/content-stream.ts'
import { edited } from '../../../scripts/pdf/edits.ts'
import { identity } from '../../../scripts/pdf/matrix.ts'

function run(content: string, upTo: number | undefined, state: Partial<TextState> = {}) {
  const text = overprinting(upTo)
  const edits = [...operations(content)].flatMap(each =>
    text.next(each, { black: true, size: 10, matrix: identity, ...state }),
  )
  return { text: edited(content, edits), used: text.used() }
}

describe('overprinting', () => {
  it('is on from the first black letters to the end of the text object', () => {
    const { text, used } = run('BT (a) Tj [(b)] TJ ET 0 0 1 1 re f', 24)
    expect(text).toBe('BT /KaternOverprint gs (a) Tj [(b)] TJ ET /KaternKnockout gs 0 0 1 1 re f')
    expect(used).toBe(true)
  })

  it('minds the size that the text matrix gives', () => {
    expect(run('BT 3 0 0 3 0 0 Tm (a) Tj ET', 24).text).not.toContain(overprintState)
    expect(run('BT 3 0 0 3 0 0 Tm 1 0 0 1 0 0 Tm (a) Tj ET', 24).text).toContain(overprintState)
    expect(run('BT 3 0 0 3 0 0 Tm ET BT (a) Tj ET', 24).text).toContain(overprintState)
    expect(run('BT (a) Tj ET', 10).used).toBe(true)
    expect(run('BT (a) Tj ET', 9.9).used).toBe(false)
  })

  it('is off where it is not wanted or not black', () => {
    expect(run('BT (a) Tj ET', undefined).used).toBe(false)
    expect(run('BT (a) Tj ET', 24, { black: false }).text).toBe('BT (a) Tj ET')
  })
})
