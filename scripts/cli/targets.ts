import { type Message, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { editions } from './editions.ts'
import type { Publication } from './publication.ts'
import { type Result, right, wrong } from './result.ts'

/**
 * What to build, as paths relative to the root: for each name an edition, a folder or a file; every edition without names.
 * Each once, in the order given.
 */
export async function targets(names: readonly string[], publication: Publication): Promise<Result<readonly string[]>> {
  const known = await editions(publication.world)
  if (names.length === 0) {
    return known.length > 0 ? right(known) : wrong(message('no-editions', 'There is no edition here'))
  }
  const found = await Promise.all(names.map(each => target(each, known, publication)))
  const problems = found.filter(each => typeof each !== 'string')
  return problems.length > 0 ? wrong(...problems) : right([...new Set(found.filter(each => typeof each === 'string'))])
}

async function target(name: string, known: readonly string[], publication: Publication): Promise<string | Message> {
  if (name === '') return message('wrong-use', 'The name of the edition is empty')
  const edition = `chapters/${name}`
  if (known.includes(edition)) return edition
  const path = publication.fromTyped(name)
  const kind = await publication.world.kind(path)
  if (kind === 'file' || kind === 'folder') return path
  if (kind === 'outside') {
    return message(
      'outside-publication',
      `“${name}” lies outside the publication, whose folder is ${publication.world.root}`,
    )
  }
  const names = known.map(each => each.replace(/^chapters\//, ''))
  return message('unknown-edition', `There is no edition, folder or file “${name}”${didYouMean(name, names)}`)
}
