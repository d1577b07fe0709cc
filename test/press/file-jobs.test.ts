import { expect, it } from 'vitest'
import { fileJobs } from '../../scripts/press/file-jobs.ts'
import { pagesForPrint } from '../../scripts/press/print-job.ts'
import { magazineEdition, magazinePages, when } from '../pdf/facts.ts'
import { houseProfile } from '../pdf/house-press.ts'
import { scratch } from '../world/scratch.ts'

it('makes a file, and proves it', async () => {
  const { run, close } = fileJobs()
  expect(await run({ kind: 'ready', reads: true, profile: houseProfile })).toEqual({})
  const made = { pages: pagesForPrint(magazinePages()), edition: magazineEdition(), sections: [], when, marks: true }
  const means = { profile: houseProfile, cache: await scratch(), libraries: '1', engine: '1', publication: [] }
  const { bytes = new Uint8Array(), messages } = await run({ kind: 'print', ...made, ...means })
  expect(messages).toEqual([])
  const { keys } = await run({ kind: 'keys', file: 'print', bytes, known: new Set(), shown: new Map() })
  expect(keys).toHaveLength(made.pages.map.length)
  await close()
})
