import { expect, it } from 'vitest'
import { readScreenFile } from '../../../scripts/pdf/screen-file/read-screen-file.ts'
import { fixture } from '../facts.ts'

it('reads of what Chromium printed what PDF/UA-1 asks about', async () => {
  const file = await readScreenFile(fixture('magazine.pdf'))
  expect(file).toMatchObject({
    version: '1.4',
    xmp: '',
    language: 'nl',
    marked: true,
    suspects: false,
    titleShown: true,
  })
  expect(file.pages).toHaveLength(6)
  expect(file.pages[1]?.untagged).toBeGreaterThan(0)
  expect(file.tree?.kids[0]?.type).toBe('Document')
  expect(file.annotations.map(each => each.subtype)).toEqual(['Link', 'Link', 'Link', 'Link'])
  expect(file.fonts.every(each => each.embedded && each.unicode && each.mapped)).toBe(true)
})

it('throws for what is no PDF', async () => {
  await expect(readScreenFile(new TextEncoder().encode('geen pdf'))).rejects.toThrow()
})
