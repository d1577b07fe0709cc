import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import type { Facts } from '../../scripts/pdf/model.ts'
import { separation } from '../../scripts/pdf/separation.ts'
import { coloursPages, fixture, magazineFacts } from './facts.ts'
import { housePress } from './house-press.ts'
import { paintedBy } from './painted.ts'

async function passed(change: Partial<Facts> = {}) {
  const doc = await PDFDocument.load(fixture('colours.pdf'), { updateMetadata: false })
  const found = collector()
  await separation(doc, magazineFacts({ pages: coloursPages(), ...change }), found)
  return { doc, messages: found.all() }
}

describe('separation', () => {
  it('tells of each colour without a recipe, with its page and its plates', async () => {
    const { messages } = await passed({ press: await housePress() })
    expect(messages.map(({ rule, page, actual }) => [rule, page, actual])).toEqual([
      ['unmapped-colour', '1', '#12ab34'],
      ['unmapped-colour', '1', '#ab1234'],
      ['unmapped-colour', '1', '#3412ab'],
      ['spot-in-gradient', '1', undefined],
    ])
    expect(messages[0]?.reason).toMatch(/^The colour #12ab34 on page 1 is no ink; the profile makes it \d+ \d+ \d+ \d+/)
  })

  it('tells of a picture with too much ink', async () => {
    const { profile, separator, lanes, convert } = await housePress()
    const soaked = async (job: Parameters<typeof convert>[0]) => {
      const made = await convert(job)
      return made && { ...made, ink: 3.4 }
    }
    const { messages } = await passed({ press: { profile, separator, lanes, convert: soaked } })
    expect(
      messages.filter(({ rule }) => rule === 'picture-ink').map(({ page, actual }) => [page, actual]),
    ).toContainEqual(['2', '340 %'])
  })

  it('does nothing where nothing is printed', async () => {
    const { doc, messages } = await passed()
    expect(messages).toEqual([])
    expect(paintedBy(doc, 0)).toMatch(/\brg\b/)
  })
})
