import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/windows.ts')>('windows')

const told = (html: string) =>
  run(
    `<div class="sheet" style="position:absolute;left:0;top:0;width:200px;height:100px;overflow:hidden">${html}</div>`,
    ({ windows }) => {
      const { left, top, right, bottom } = windows({ left: 0, top: 0, right: 200, bottom: 100 })(
        document.querySelector('.text') ?? document.body,
      )
      return [left, top, right, bottom]
    },
  )

test('is the trim, with a pixel to spare, where nothing hides its overflow', async () => {
  expect(await told('<div><p class="text">een</p></div>')).toEqual([-1, -1, 201, 101])
})

test('is what all boxes around it leave', async () => {
  const inner = '<div style="overflow:hidden;width:90px;height:50px"><p class="text">een</p></div>'
  expect(await told(`<div style="overflow:hidden;width:50px;height:80px">${inner}</div>`)).toEqual([0, 0, 50, 50])
})

test('is not cut by what is set in a line', async () => {
  expect(await told('<p><span style="overflow:hidden"><b class="text">een</b></span></p>')).toEqual([-1, -1, 201, 101])
})
