import type { Element, Root } from 'hast'
import { message, type Place } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { visit } from '../visit.ts'
import { classNames } from './class-names.ts'
import type { ChapterContext } from './context.ts'
import { findNamedFile } from './files.ts'
import { holdPlace } from './missing-picture.ts'
import type { Picture } from './picture.ts'
import { placeOf } from './sources.ts'

/**
 * Finds the file of each picture and writes its path from the root and its size on it, in place, so that nothing moves when the
 * picture comes in.
 * @param context Its collector receives `missing-image`, `remote-image`, `outside-publication`, `missing-alt` and what is wrong
 * with the file.
 */
export async function readPictures(tree: Root, context: ChapterContext): Promise<void> {
  const pictures: Element[] = []
  visit(tree, 'element', node => {
    if (node.tagName === 'img') pictures.push(node)
  })
  // One after the other, so that messages come in the order of the chapter.
  for (const picture of pictures) await readPicture(picture, context)
}

/** The files that a tree shows, sorted, each once. */
export function picturesOf(tree: Root): readonly string[] {
  const paths = new Set<string>()
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'img' && properties.dataMissing === undefined && properties.src) paths.add(String(properties.src))
  })
  return [...paths].sort()
}

async function readPicture(node: Element, context: ChapterContext): Promise<void> {
  const { src } = node.properties
  if (typeof src !== 'string' || context.bare) return
  const place = placeOf(node, context.sources)
  checkAlternative(node, src, place, context)
  const path = await pathOf(src, place, context)
  const found = path === undefined ? undefined : await context.pictures(path)
  if (path === undefined || found === undefined) {
    node.properties.dataMissing = ''
    if (context.edition.draft) holdPlace(node, src)
    return
  }
  for (const { rule, reason } of found.faults) {
    context.collector.add(message(rule, `The picture “${src}” cannot be used as it is: ${reason}`, { place }))
  }
  node.properties.src = path
  giveSize(node, found)
}

async function pathOf(src: string, place: Place, context: ChapterContext): Promise<string | undefined> {
  const found = await findNamedFile(src, place.file, context.edition.folder, context.world)
  if (found.kind === 'file') return found.path
  const tell = (rule: 'remote-image' | 'outside-publication', reason: string): undefined => {
    context.collector.add(message(rule, reason, { place }))
  }
  if (found.kind === 'remote') return tell('remote-image', `The picture “${src}” is on the network`)
  if (found.kind === 'outside') return tell('outside-publication', `The picture “${src}” lies outside the publication`)
  const reason = `There is no picture “${src}”${didYouMean(src, found.kind === 'absent' ? found.names : [])}`
  const severity = context.edition.draft ? 'warning' : undefined
  context.collector.add(message('missing-image', reason, { place, severity }))
  return undefined
}

function checkAlternative(node: Element, src: string, place: Place, { collector }: ChapterContext): void {
  const { properties } = node
  const silent =
    classNames(node).includes('decorative') || properties.role === 'presentation' || properties.role === 'none'
  if (silent || String(properties.alt ?? '').trim() !== '') return
  collector.add(message('missing-alt', `The picture “${src}” has no alternative text`, { place }))
}

/** A width or height that the author gave stays; the other follows from the proportions. */
function giveSize({ properties }: Element, { width, height }: Picture): void {
  if (!(width > 0 && height > 0)) return
  const own = { width: Number(properties.width), height: Number(properties.height) }
  if (properties.width === undefined && properties.height === undefined) Object.assign(properties, { width, height })
  else if (properties.height === undefined && own.width > 0)
    properties.height = Math.round((own.width * height) / width)
  else if (properties.width === undefined && own.height > 0)
    properties.width = Math.round((own.height * width) / height)
}
