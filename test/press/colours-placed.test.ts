import { expect, it } from 'vitest'
import { message } from '../../scripts/message.ts'
import { coloursPlaced } from '../../scripts/press/colours-placed.ts'

it('tells where a colour is written, when that can be found, and leaves other messages as they are', async () => {
  const place = { file: 'a.svg', line: 2, column: 3 }
  const placeOf = async (hex: string) => (hex === '#12ab34' ? place : undefined)
  const known = { page: '1', actual: '#12ab34' }
  const all = [
    message('unmapped-colour', 'The colour is no ink', known),
    message('unmapped-colour', 'Another is none', { page: '2', actual: '#ab1234' }),
    message('spot-in-gradient', 'A gradient', { page: '2', actual: '#12ab34' }),
  ]
  const placed = await coloursPlaced(all, placeOf)
  expect(placed).toEqual([message('unmapped-colour', 'The colour is no ink', { ...known, place }), ...all.slice(1)])
})
