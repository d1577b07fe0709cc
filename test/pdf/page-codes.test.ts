import { expect, it } from 'vitest'
import { pageCodes } from '../../scripts/pdf/page-codes.ts'

function codes(content: string) {
  const found = pageCodes(content)
  return found && Object.fromEntries([...found].map(([font, each]) => [font, [...each]]))
}

it('gives what is shown in each font, by its name on the page', () => {
  expect(codes('BT /F4 12 Tf <00410042> Tj /F5 9.5 Tf [<0043> -20 <0041>] TJ /F4 8 Tf <0044> Tj ET')).toEqual({
    F4: [0x41, 0x42, 0x44],
    F5: [0x43, 0x41],
  })
})

it('counts a text in the place of another as well, and a string over two lines', () => {
  expect(codes('/F4 12 Tf /Span<</ActualText <feff00ad> >> BDC <00\n41> Tj EMC')).toEqual({ F4: [0xfeff, 0xad, 0x41] })
})

it('a font of which nothing is shown is there as well; what comes before any font is not', () => {
  expect(codes('/Artifact <</Data <0041>>> BDC /F4 12 Tf')).toEqual({ F4: [] })
})

it('knows nothing of strings in brackets, of single bytes and of pictures within the content', () => {
  expect(codes('/F4 12 Tf (AB) Tj')).toBeUndefined()
  expect(codes('/F4 12 Tf <41> Tj')).toBeUndefined()
  expect(codes('/F4 12 Tf <0041> Tj BI /W 1 ID x EI')).toBeUndefined()
})
