import { expect, it } from 'vitest'
import { markingOf } from '../../scripts/pdf/marking.ts'

it('tells what marked content says something, and what is drawn', () => {
  const tagged = '/P <</MCID 3>>BDC BT (a) Tj ET EMC /P <</MCID 4>>BDC 0 0 5 5 re f EMC'
  const nested = '/P <</MCID 5>>BDC /Span <</Lang (nl)>>BDC /Im0 Do EMC EMC'
  expect(markingOf(`${tagged} ${nested} /Im0 Do`)).toMatchObject({ said: [3, 5], drawn: ['/Im0'] })
})

it('tells where marked content begins that is in no other', () => {
  const outer = '/P <</MCID 0>>BDC'
  const { begins } = markingOf(`${outer} /Span <</MCID 1>>BDC EMC EMC /Artifact BMC EMC`)
  expect(begins).toEqual([{ mcid: 0, start: 0, end: outer.length }])
})

it('tells what is painted in no tag, a path from its beginning and a text as one', () => {
  const { loose } = markingOf('0 0 5 5 re f BT (a) Tj 5 0 Td (b) Tj ET /Fm0 Do /P <</MCID 0>>BDC 1 1 m S EMC')
  expect(loose).toEqual([
    { start: 0, end: 12 },
    { start: 16, end: 36 },
    { start: 40, end: 47, name: '/Fm0' },
  ])
})
