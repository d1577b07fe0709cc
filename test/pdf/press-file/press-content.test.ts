import { expect, it } from 'vitest'
import { openedFile } from '../../../scripts/pdf/opened-file.ts'
import { pressContent } from '../../../scripts/pdf/press-file/press-content.ts'
import { fixture } from '../facts.ts'

const plain = ({ pages, spots, shown, known }: ReturnType<typeof pressContent>) => ({
  ...{ pages, known, spots: [...spots] },
  shown: [...shown.values()].map(({ codes, wide }) => [[...codes], wide]),
})

it('finds the same of pages that were read before, in another document too', async () => {
  const [one, other] = [openedFile(fixture('colours.pdf')), openedFile(fixture('colours.pdf'))]
  const first = pressContent(await one.doc(), { before: new Map(), keyOf: one.keyOf })
  expect(first.pages.map(({ painted }) => painted.rgb.size > 0)).toContain(true)
  const before = new Map(first.known.map(each => [each.key, each]))
  const again = pressContent(await other.doc(), { before, keyOf: other.keyOf })
  expect(plain(again)).toEqual(plain(first))
  expect(plain(pressContent(await other.doc()))).toEqual({ ...plain(first), known: [] })
})
