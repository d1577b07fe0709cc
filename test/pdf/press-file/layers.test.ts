import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { layerFaults } from '../../../scripts/pdf/press-file/layers.ts'

async function faults(make: (layers: readonly unknown[], named: object) => object): Promise<readonly string[]> {
  const { catalog, context } = await PDFDocument.create()
  const layers = ['Tekst', 'Beeld'].map(name => context.register(context.obj({ Name: PDFString.of(name) })))
  const properties = { OCGs: layers, ...make(layers, { Name: PDFString.of('Druk') }) }
  catalog.set(PDFName.of('OCProperties'), context.obj(properties as unknown as Record<string, string>))
  return layerFaults(catalog)
}

it('lets layers be that are named and ordered, and a file without any', async () => {
  expect(await faults((layers, named) => ({ D: { ...named, Order: [layers[0], [layers[1]]] } }))).toEqual([])
  expect(await faults((_, named) => ({ D: named }))).toEqual([])
  expect(layerFaults((await PDFDocument.create()).catalog)).toEqual([])
})

it('tells of settings without a name, that switch by themselves, and of layers that are left out', async () => {
  expect(await faults((_, named) => ({ D: named, Configs: [{}] }))).toEqual(['A setting of layers has no name'])
  expect(await faults((_, named) => ({ D: { ...named, AS: [] } }))).toEqual(['Layers switch by themselves'])
  expect(await faults((layers, named) => ({ D: { ...named, Order: [layers[0]] } }))).toEqual([
    'The order of layers leaves some out',
  ])
})
