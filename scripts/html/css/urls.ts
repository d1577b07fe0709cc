import type { Declaration, Root } from 'postcss'
import { type Collector, message } from '../../message.ts'
import type { World } from '../../world.ts'
import { assetOf, assetUrl } from '../assets.ts'
import type { Asset } from '../model.ts'
import { isRemote, kindAt, resolvePath } from './paths.ts'
import type { SourceSheet } from './sheet.ts'

const url = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]+))\s*\)/g

/**
 * Points every `url()` of a sheet to the made-up origin and gives the files it asks for. Already there are
 * `/package/NAME/FILE` (a file of an installed package) and `data:`; what is remote, outside or absent is reported.
 */
export async function resolveUrls(
  root: Root,
  sheet: SourceSheet,
  world: World,
  collector: Collector,
): Promise<Asset[]> {
  const declarations: Declaration[] = []
  root.walkDecls(/./, declaration => {
    if (declaration.value.includes('url(')) declarations.push(declaration)
  })
  const assets: Asset[] = []
  for (const declaration of declarations) {
    for (const [whole, double, single, plain] of [...declaration.value.matchAll(url)]) {
      const reference = double ?? single ?? plain ?? ''
      const asset = await assetAt(reference, declaration, sheet, world, collector)
      if (!asset) continue
      assets.push(asset)
      declaration.value = declaration.value.replace(whole, `url("${assetUrl(asset)}")`)
    }
  }
  return assets
}

async function assetAt(
  reference: string,
  declaration: Declaration,
  sheet: SourceSheet,
  world: World,
  collector: Collector,
): Promise<Asset | undefined> {
  if (reference.startsWith('data:') || reference.startsWith('#')) return undefined
  const { line, column } = declaration.rangeBy({ word: reference }).start
  const report = (rule: 'remote-asset' | 'asset-outside' | 'missing-asset', reason: string) => {
    collector.add(message(rule, reason, { place: { file: sheet.file, line, column } }))
  }
  if (isRemote(reference)) return void report('remote-asset', `The stylesheet asks for ${reference} over the network`)
  const known = assetOf(reference)
  const asset: Asset = known ?? { from: sheet.from, path: resolvePath(sheet.file, reference) }
  const kind =
    known?.from === 'package' ? await kindInPackage(known.path, world) : await kindAt(asset.path, sheet.from, world)
  if (kind === 'file') return asset
  if (kind === 'outside') return void report('asset-outside', `${reference} lies outside the publication`)
  return void report('missing-asset', `There is no file ${asset.path}`)
}

async function kindInPackage(path: string, world: World): Promise<'file' | 'absent'> {
  return (await world.readPackage(path)) ? 'file' : 'absent'
}
