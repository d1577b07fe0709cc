import { expect, test } from 'vitest'
import { lines, markers, useStage } from '../stage.ts'

const { laySection, studio } = useStage()

function counts(laid: Awaited<ReturnType<typeof laySection>>): number[] {
  return laid.pages.map(page => (page.match(/w\d+z/g) ?? []).length)
}

test('pages are filled one after the other, each as far as it goes', async () => {
  const laid = await laySection(lines(40))
  expect([laid.sound, counts(laid)]).toEqual([true, [16, 16, 8]])
})

test('a page is told of as it is made', async () => {
  const { script } = await studio()
  const told = `${script};{const layOut=window.katern.layOut;window.katern.layOut=async(job,css,onPage)=>{const all=[];
    const laid=await layOut(job,css,count=>{all.push(count);onPage(count)});return{...laid,blank:all.join()}}}`
  expect((await laySection(lines(40), '', {}, { script: told })).blank).toBe('1,2,3')
})

test('a call and its note that do not both fit go to the next page together', async () => {
  const note = `<i class="note">${markers(30, 1, 'n')}</i>`
  const laid = await laySection(`${lines(15)}<p>${markers(1, 16)}${note}</p>`)
  expect(laid.sound).toBe(true)
  const [first = '', second = ''] = laid.pages
  expect([first.includes('w016z'), second.includes('w016z')]).toEqual([false, true])
  expect(second).toMatch(/data-note-body="1"/)
})

test('notes that are left when the text has ended get pages of their own', async () => {
  const laid = await laySection(`<p>${markers(1)}<i class="note">${markers(600, 1, 'n')}</i></p>`)
  expect(laid.sound).toBe(true)
  expect(laid.plan.name).toBe('as-designed')
  expect(laid.pages.length).toBeGreaterThan(2)
  expect(laid.pages.at(-1)).toContain('data-continued')
  expect(laid.pages.at(-1)).not.toMatch(/w\d+z/)
})

test('a block that fits on no page is a fault with its place, and safer plans are tried', async () => {
  const laid = await laySection(
    '<div data-at="a.md:7:1" style="padding-top:900px;break-inside:avoid"><p>tekst</p></div>',
  )
  const first = laid.attempts[0]?.faults[0]
  expect(laid.attempts.length).toBeGreaterThan(0)
  expect(first).toMatchObject({ at: 'a.md:7:1' })
})
