import { expect, it } from 'vitest'
import { symmetry } from '../../scripts/pages/symmetry.ts'

const MIRRORED = `@page { size: 400px 400px; margin-top: 40px }
@page :left { margin-left: 60.5px; margin-right: 40px } @page :right { margin-left: 40px; margin-right: 60.5px }
@page wide { margin-left: 20px; margin-right: 20px }`

const of = (stylesheet: string, markup = '<p>een</p>') => symmetry({ stylesheet })({ markup })

it('is there with mirrored margins, and with the same on both sides', () => {
  expect(of(MIRRORED)).toBe(true)
  expect(of('@page { margin: 40px }')).toBe(true)
  expect(
    of(
      `${MIRRORED} @page wide:left { margin-left: 3px; margin-right: 4px } @page wide:right { margin-left: 4px; margin-right: 3px }`,
    ),
  ).toBe(true)
})

it.each([
  [
    'another width',
    '@page :left { margin-left: 70px; margin-right: 40px } @page :right { margin-left: 40px; margin-right: 60px }',
  ],
  ['one side alone', '@page :left { margin-left: 60px; margin-right: 40px }'],
  ['one margin alone', '@page :left { margin-left: 60px } @page :right { margin-left: 60px }'],
  [
    'a height of its own',
    '@page :left { margin-left: 60px; margin-right: 40px; margin-top: 9px } @page :right { margin-left: 40px; margin-right: 60px }',
  ],
  [
    'another unit',
    '@page :left { margin-left: 6mm; margin-right: 4mm } @page :right { margin-left: 4mm; margin-right: 6mm }',
  ],
  ['a box in the margin', '@page { @bottom-center { content: counter(page) } }'],
  ['a first page', '@page :first { margin-top: 90px }'],
  ['a break to a side', '.opener { break-before: right }'],
  ['a string with a brace in it', '@page { @bottom-center { content: "}" } } @page :left { margin-left: 6px }'],
  ['a side that is told within a medium', '@media print { @page :left { margin-left: 60px; margin-right: 40px } }'],
  ['a rule for pages of a side', '.pagedjs_left_page p { color: red }'],
])('is not there with %s', (_, css) => {
  expect(of(css)).toBe(false)
})

it('is asked of each section: one may break to a side', () => {
  const isSymmetric = symmetry({ stylesheet: MIRRORED })
  expect(isSymmetric({ markup: '<p style="break-before: recto">een</p>' })).toBe(false)
  expect(isSymmetric({ markup: '<p style="break-before: page">een</p>' })).toBe(true)
})
