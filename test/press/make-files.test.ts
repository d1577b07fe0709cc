import { afterAll, describe, expect, it } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import { collector } from '../../scripts/message.ts'
import { FEW_PAGES, fileHands } from '../../scripts/press/file-hands.ts'
import { type Making, makeFiles } from '../../scripts/press/make-files.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { coloursPages, magazineEdition, when } from '../pdf/facts.ts'
import { houseProfile } from '../pdf/house-press.ts'
import { scratch } from '../world/scratch.ts'

const path = 'styles/icc/fogra39-coated-300.icc'
const css = 'styles/tint.css'
const html = { sections: [], assets: new Map() } as unknown as Html
const hands = fileHands(2)
afterAll(() => hands.end())

async function made(
  change: Partial<Making> = {},
  files: Record<string, Uint8Array | string> = { [path]: houseProfile },
) {
  const found = collector()
  const world = memoryWorld({ ...files, [css]: 'p { color: #12ab34; }' })
  const usual = {
    pages: coloursPages(),
    edition: magazineEdition(),
    html,
    world,
    hands: hands.for(1),
    when,
    wishes: {},
  }
  const all = await makeFiles({ ...usual, cache: await scratch(), engine: '1', publication: [], ...change }, found)
  return { files: all, names: all.map(({ name }) => name), messages: found.all() }
}

describe('makeFiles', () => {
  it('makes both files and tells what is wrong with them, the place of a colour as well', async () => {
    const { names, messages } = await made()
    expect(names).toEqual(['screen', 'print'])
    const places = messages.filter(({ rule }) => rule === 'unmapped-colour').map(({ place }) => place)
    expect(places).toEqual([{ file: css, line: 1, column: 12 }, undefined, undefined])
  })

  it('makes the same files side by side in threads, with the same messages', async () => {
    const [here, beside] = [await made(), await made({ hands: hands.for(FEW_PAGES) })]
    expect(beside.messages).toEqual(here.messages)
    expect(beside.names).toEqual(here.names)
    const same = beside.files.map(({ bytes }, at) =>
      Buffer.from(bytes).equals(here.files[at]?.bytes ?? Buffer.alloc(0)),
    )
    expect(same).toEqual([true, true])
  })

  it('makes only what the edition asks for', async () => {
    const edition = (screen: boolean) => magazineEdition({ outputs: { screen, print: !screen, screenPpi: 150 } })
    expect((await made({ edition: edition(true) })).names).toEqual(['screen'])
    expect((await made({ edition: edition(false) })).names).toEqual(['print'])
  })

  it('says when the profile is not there, or not to be used', async () => {
    const told = async (files: Record<string, string>) => {
      const { names, messages } = await made({}, files)
      return [names, messages.map(({ rule, place }) => [rule, place?.file])]
    }
    expect(await told({})).toEqual([['screen'], [['missing-profile', path]]])
    expect(await told({ [path]: 'no profile' })).toEqual([['screen'], [['unusable-profile', path]]])
  })

  it('passes on what goes wrong in either', async () => {
    const pages = { ...coloursPages(), pdf: new Uint8Array(9) }
    await expect(made({ pages })).rejects.toThrow()
    await expect(made({ pages, hands: hands.for(FEW_PAGES) })).rejects.toThrow()
  })
})
