import { expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { makePdf } from '../../scripts/pdf/pdf.ts'
import { type PrintJob, pagesForPrint, printJobs } from '../../scripts/press/print-job.ts'
import { coloursPages, magazineEdition, magazinePages, when } from '../pdf/facts.ts'
import { housePress, houseProfile } from '../pdf/house-press.ts'
import { scratch } from '../world/scratch.ts'

const sections = [{ id: 'bruggen', title: 'Over waterbouwkunde' }]

async function job(change: Partial<PrintJob> = {}): Promise<PrintJob> {
  const made = { pages: pagesForPrint(coloursPages()), edition: magazineEdition(), sections, when, marks: true }
  const kept = { cache: await scratch(), libraries: '1', engine: '1', publication: [] }
  return { kind: 'print', ...made, profile: houseProfile, ...kept, ...change }
}

it('makes the file that all of the pages give, of plain values', async () => {
  const { run, close } = printJobs()
  const { bytes, messages } = await run(structuredClone(await job()))
  const [found, wanted] = [collector(), { screen: false, print: true }]
  const { print } = await makePdf(coloursPages(), magazineEdition(), sections, wanted, found, when, await housePress())
  expect(Buffer.from(bytes ?? []).equals(print ?? Buffer.alloc(0))).toBe(true)
  expect(messages).toEqual(found.all())
  expect(messages.map(({ rule }) => rule)).toContain('unmapped-colour')
  await close()
})

it('makes the same file of pages that it put on plates before', async () => {
  const same = await job()
  const [first, second] = [await printJobs().run(same), await printJobs().run(same)]
  expect(second.messages).toEqual(first.messages)
  expect(Buffer.from(second.bytes ?? []).equals(first.bytes ?? Buffer.alloc(0))).toBe(true)
})

it('makes none with a profile that is not to be used', async () => {
  expect(await printJobs().run(await job({ profile: new Uint8Array(9) }))).toEqual({ messages: [] })
})

it('ends what is underway when it is closed', async () => {
  const { run, close } = printJobs()
  const stopped = expect(run(await job())).rejects.toThrow('ended')
  // Until the threads that convert pictures have been asked.
  for (let wait = 0; wait < 50; wait++) {
    await new Promise(resolve => setTimeout(resolve, 20))
    await close()
  }
  await stopped
})

it('takes of the pages only what the press asks for', () => {
  const meaning = { bookmarks: [{ title: 'Een', page: 0, view: [], items: [] }] }
  const { map, pdf, sheet, rounds, ...rest } = pagesForPrint({ ...magazinePages(), meaning })
  expect(rest).toEqual({ links: [], pictures: [], tables: [], tags: [] })
  expect([pdf.length, sheet, rounds, map.length]).toEqual([magazinePages().pdf.length, magazinePages().sheet, 1, 6])
  expect(map.every(({ lines, blocks, pictures }) => lines.length + blocks.length + pictures.length === 0)).toBe(true)
})
