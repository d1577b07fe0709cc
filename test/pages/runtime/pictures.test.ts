import sharp from 'sharp'
import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/pictures.ts')>('pictures')

/** A picture of 200 by 100 points. */
async function source(): Promise<string> {
  const picture = sharp({ create: { width: 200, height: 100, channels: 3, background: '#c8102e' } })
  return `data:image/png;base64,${(await picture.png().toBuffer()).toString('base64')}`
}

async function measured(...styles: readonly string[]) {
  const src = await source()
  const images = styles.map(style => `<img data-at="a.md:3:1" alt="" src="${src}" style="display:block;${style}">`)
  const body = `<div class="sheet"></div><div class="sheet">${images.join('')}</div>`
  const found = await run(body, async ({ measurePictures }) => {
    await Promise.all([...document.images].map(image => image.decode()))
    return measurePictures().map(({ page, at, ppi }) => ({ page, at, ppi }))
  })
  return found
}

test('a picture has fewer points an inch the larger it is shown', async () => {
  const at = { page: 1, at: 'a.md:3:1' }
  expect(await measured('width:200px', 'width:100px', 'width:50px;height:50px')).toEqual([
    { ...at, ppi: 96 },
    { ...at, ppi: 192 },
    { ...at, ppi: 192 },
  ])
})

test('one cut to its box counts by its enlargement, one fitted in by its size in it', async () => {
  const box = 'width:100px;height:100px'
  const found = await measured(`${box};object-fit:cover`, `${box};object-fit:contain`, `${box};object-fit:none`)
  expect(found.map(each => each.ppi)).toEqual([96, 192, 96])
})

test('drawings and pictures that are not shown are left out', async () => {
  const drawing = `<img alt="" style="width:50px" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E">`
  const hidden = `<img alt="" style="display:none" src="${await source()}">`
  const found = await run(`<div class="sheet">${drawing}${hidden}</div>`, async ({ measurePictures }) => {
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
    return measurePictures()
  })
  expect(found).toEqual([])
})
