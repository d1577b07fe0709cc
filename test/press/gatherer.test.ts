import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Memo, memo } from '../../scripts/memo.ts'
import type { LaidPages } from '../../scripts/pages/model.ts'
import { type Gathered, gather } from '../../scripts/pdf/gather/gather.ts'
import { fileJobs } from '../../scripts/press/file-jobs.ts'
import { type Gathering, gatherer } from '../../scripts/press/gatherer.ts'
import { nameOf } from '../../scripts/press/section-name.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { fixture, magazinePages } from '../pdf/facts.ts'
import { magazineDigest } from '../pdf/gather/plain.ts'
import { scratch } from '../world/scratch.ts'

function laid(...names: readonly string[]): LaidPages {
  const { pdf: _, tags: __, ...facts } = magazinePages()
  return { ...facts, sections: names.map(name => ({ pdf: fixture(name), tags: [] })) }
}

/** To be compared at once, not byte by byte. */
function whole({ pdf, ...rest }: Gathered) {
  return { ...rest, pdf: Buffer.from(pdf).toString('latin1') }
}

/** A memo that tells how often something was made for it, and by what it was kept. */
async function counting(): Promise<{ readonly memo: Memo; readonly made: string[] }> {
  const kept = memo(cacheStore(join(await scratch(), 'memo')))
  const made: string[] = []
  return {
    made,
    memo: {
      ...kept,
      of: (parts, make) => {
        return kept.of(parts, () => {
          made.push(parts.filter(each => typeof each === 'string').join())
          return make()
        })
      },
    },
  }
}

const { run } = fileJobs()

function means(memo: Memo, engine: string | undefined): Gathering {
  return { language: 'nl', hands: { run, size: 1 }, memo, engine }
}

it('gathers what the sections are made of', async () => {
  const pages = laid('magazine.pdf', 'magazine.pdf')
  const { memo } = await counting()
  const section = await magazineDigest()
  expect(whole(await gatherer(means(memo, '1')).gathered(pages))).toEqual(
    whole(await gather(pages, [section, section])),
  )
})

it('takes each section apart once, and again only when it is another, or Katern is', async () => {
  const { memo, made } = await counting()
  const first = await gatherer(means(memo, '1')).gathered(laid('magazine.pdf', 'colours.pdf'))
  expect(made).toHaveLength(2)
  expect(whole(await gatherer(means(memo, '1')).gathered(laid('magazine.pdf', 'colours.pdf')))).toEqual(whole(first))
  expect(made).toHaveLength(2)
  await gatherer(means(memo, '1')).gathered(laid('magazine.pdf', 'type3.pdf'))
  expect(made).toHaveLength(3)
  await gatherer(means(memo, '2')).gathered(laid('magazine.pdf'))
  const names = ['magazine.pdf', 'colours.pdf', 'type3.pdf'].flatMap(name => laid(name).sections.map(nameOf))
  expect(made).toEqual([...names.map(name => `digest 2,1,nl,${name}`), `digest 2,2,nl,${names[0]}`])
})

it('keeps nothing where Katern is not known, and gives the same', async () => {
  const { memo, made } = await counting()
  const pages = laid('magazine.pdf')
  const unkept = await gatherer(means(memo, undefined)).gathered(pages)
  expect(made).toEqual([])
  expect(whole(unkept)).toEqual(whole(await gatherer(means(memo, '1')).gathered(pages)))
  expect(made).toHaveLength(1)
})

it('begins with sections as they come, and takes none of them apart twice', async () => {
  const asked: string[] = []
  const counted: typeof run = job => {
    asked.push(job.kind)
    return run(job)
  }
  const { memo } = await counting()
  const pages = laid('magazine.pdf', 'colours.pdf')
  const { begin, gathered } = gatherer({ ...means(memo, undefined), hands: { size: 1, run: counted } })
  for (const section of pages.sections.slice(1)) begin(section)
  await expect.poll(() => asked).toHaveLength(1)
  const made = await gathered(pages)
  expect(asked).toEqual(['digest', 'digest'])
  expect(whole(made)).toEqual(whole(await gatherer(means(memo, undefined)).gathered(pages)))
})

it('tells of a section that cannot be taken apart when the book is gathered', async () => {
  const { memo } = await counting()
  const { begin, gathered } = gatherer(means(memo, undefined))
  const broken = { pdf: new Uint8Array(9), tags: [] }
  begin(broken)
  await expect(gathered({ ...laid(), sections: [broken] })).rejects.toThrow()
})

it('opens sections of an earlier build ahead, and gathers the same of them', async () => {
  const { memo, made } = await counting()
  const pages = laid('magazine.pdf', 'colours.pdf')
  const first = whole(await gatherer(means(memo, '1')).gathered(pages))
  let found = 0
  const read: Memo['read'] = (parts, how) => {
    found++
    return memo.read(parts, how)
  }
  const { ahead, gathered } = gatherer(means({ ...memo, read }, '1'))
  await ahead([...pages.sections.map(nameOf), 'gone'])
  expect(found).toBe(3)
  expect(whole(await gathered(pages))).toEqual(first)
  expect([found, made.length]).toEqual([3, 2])
  expect(whole(await gathered(laid('colours.pdf', 'magazine.pdf', 'type3.pdf')))).toEqual(
    whole(await gatherer(means(memo, undefined)).gathered(laid('colours.pdf', 'magazine.pdf', 'type3.pdf'))),
  )
})
