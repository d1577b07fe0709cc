import { PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Bookmark, bySection, cleanTitle, flat, repaired, titled } from '../../scripts/pdf/bookmarks.ts'

/** A bookmark in the section that its title begins with: `a Brug` lies in section a. */
const item = (title: string, items: readonly Bookmark[] = []): Bookmark => ({
  title,
  entries: new Map([['SE', PDFName.of(title.slice(0, 1))]]),
  items,
})
const place = ({ entries }: Bookmark) => ({ section: String(entries.get('SE')).slice(1), first: true })
const shape = (items: readonly Bookmark[]): unknown =>
  items.map(each => (each.items.length === 0 ? each.title : [each.title, shape(each.items)]))

describe('cleanTitle', () => {
  it('takes out soft hyphens and joiners and makes one line', () => {
    expect(cleanTitle(' Water\u00adbouw\u200b \n kunde\u2060 ')).toBe('Waterbouw kunde')
  })
})

describe('repaired', () => {
  it('moves what is under an empty bookmark up', () => {
    const items = [item('A', [item('\u00ad', [item('B')])]), item(' '), item('C')]
    expect(shape(repaired(items, () => true))).toEqual([['A', ['B']], 'C'])
  })

  it('drops what is no heading and keeps what is under it', () => {
    expect(shape(repaired([item('A', [item('B'), item('C')])], ({ title }) => title !== 'A'))).toEqual(['B', 'C'])
  })
})

describe('bySection', () => {
  it('keeps what belongs together', () => {
    const items = [item('a 1', [item('a 2', [item('a 3')])]), item('b 1')]
    expect(bySection(items, place)).toEqual(items)
  })

  it('moves what is of another section out, however deep, in order', () => {
    const items = [item('a 1', [item('a 2', [item('b 1', [item('b 2')])]), item('b 3')]), item('c 1')]
    expect(shape(bySection(items, place))).toEqual([['a 1', ['a 2']], ['b 1', ['b 2']], 'b 3', 'c 1'])
  })
})

describe('titled', () => {
  const titles = new Map([
    ['a', 'Kort\u00ad'],
    ['b', ' '],
  ])

  it('gives the first heading of a section its title, once, and keeps the heading where there is none', () => {
    const items = titled([item('a 1'), item('a 2'), item('b 1'), item('c 1')], place, titles)
    expect(items.map(each => each.title)).toEqual(['Kort', 'a 2', 'b 1', 'c 1'])
  })

  it('renames no heading of a lower level', () => {
    const [only] = titled([item('a 1')], each => ({ ...place(each), first: false }), titles)
    expect(only?.title).toBe('a 1')
  })
})

describe('flat', () => {
  it('lists all, parents first', () => {
    expect(flat([item('A', [item('B')]), item('C')]).map(each => each.title)).toEqual(['A', 'B', 'C'])
  })
})
