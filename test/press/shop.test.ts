import { expect, it } from 'vitest'
import { keeping } from '../../scripts/press/keeping.ts'
import { keptOf, publicationOf } from '../../scripts/press/shop.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { magazineEdition } from '../pdf/facts.ts'
import { scratch } from '../world/scratch.ts'

it('keeps what is of one publication by its target and its name', async () => {
  const edition = magazineEdition()
  const job = { target: 'chapters/blad', draft: false, plain: false, css: [], out: 'dist' }
  expect(publicationOf(edition, job)).toEqual(['chapters/blad', edition.slug])
  const cache = await scratch()
  const world = memoryWorld({}, { packageRoot: home })
  const of = (target: string) => keptOf(edition, { job: { ...job, target }, kept: keeping({ cache }, world) })
  await (await of('een')).last.keep({ sections: ['a'] })
  expect(await (await of('een')).last.find()).toEqual({ sections: ['a'] })
  expect(await (await of('twee')).last.find()).toBeUndefined()
})
