import { type Message, message } from '../message.ts'
import type { Publication } from './publication.ts'
import { type Result, right, wrong } from './result.ts'

/** The files of `--css`, relative to the root, each of them there; wrong use when one is not. */
export async function stylesheets(
  typed: readonly string[],
  publication: Publication,
): Promise<Result<readonly string[]>> {
  const found = await Promise.all(typed.map(each => stylesheet(each, publication)))
  const problems = found.filter(each => typeof each !== 'string')
  return problems.length > 0 ? wrong(...problems) : right(found.filter(each => typeof each === 'string'))
}

async function stylesheet(typed: string, { world, fromTyped }: Publication): Promise<string | Message> {
  const path = fromTyped(typed)
  const kind = await world.kind(path)
  if (kind === 'file') return path
  if (kind === 'outside') {
    return message('outside-publication', `“${typed}” lies outside the publication, whose folder is ${world.root}`)
  }
  const what = kind === 'folder' ? 'is a folder, not a stylesheet' : 'is not there'
  return message('wrong-use', `The stylesheet of --css, “${typed}”, ${what}`)
}
