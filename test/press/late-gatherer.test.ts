import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import type { LaidPages } from '../../scripts/pages/model.ts'
import { fileJobs } from '../../scripts/press/file-jobs.ts'
import { gatherer } from '../../scripts/press/gatherer.ts'
import { lateGatherer } from '../../scripts/press/late-gatherer.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { fixture, magazinePages } from '../pdf/facts.ts'
import { scratch } from '../world/scratch.ts'

function laid(): LaidPages {
  const { pdf: _, tags: __, ...facts } = magazinePages()
  return { ...facts, sections: [{ pdf: fixture('magazine.pdf'), tags: [] }] }
}

async function means(run = fileJobs().run) {
  const store = cacheStore(join(await scratch(), 'memo'))
  return { language: 'nl', hands: { run, size: 1 }, memo: memo(store), engine: undefined }
}

it('gathers as the gatherer does, with sections that it began with', async () => {
  const run = vi.fn(fileJobs().run)
  const late = lateGatherer(await means(run))
  const pages = laid()
  await late.ahead(['gone'])
  for (const section of pages.sections) late.begin(section)
  const made = await late.gathered(pages)
  expect(run).toHaveBeenCalledOnce()
  const { pdf } = await gatherer(await means()).gathered(pages)
  expect(Buffer.compare(made.pdf, pdf)).toBe(0)
})

it('tells a fault to who gathers, not to who begins', async () => {
  const late = lateGatherer(await means(() => Promise.reject(new Error('gone'))))
  const pages = laid()
  for (const section of pages.sections) late.begin(section)
  await expect(late.gathered(pages)).rejects.toThrow('gone')
})
