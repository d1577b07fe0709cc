import { dirname, join, normalize } from 'node:path/posix'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import { isChapterName } from './chapter-name.ts'

/** What to read: an edition as the command line names it. */
export interface Target {
  /** A name under chapters/, or a folder or chapter relative to the publication's root. */
  readonly path: string
  readonly plain: boolean
  /** Stylesheets relative to the root. */
  readonly css: readonly string[]
  readonly only?: 'screen' | 'print'
  /** To look at while writing: a screen file only, and holes where pictures are missing. */
  readonly draft?: boolean
}

/** Where an edition is: its folder, and the one chapter when only that is asked for. Relative to the root. */
export interface Found {
  readonly folder: string
  readonly chapter?: string | undefined
}

/** Finds the folder or file that a target means; undefined, with a message, when there is none. */
export async function findTarget(path: string, world: World, collector: Collector): Promise<Found | undefined> {
  const named = /^[^/.][^/]*$/.test(path) ? join('chapters', path) : path
  for (const candidate of [named, path]) {
    const clean = normalize(candidate).replace(/\/$/, '')
    const kind = await world.kind(clean)
    if (kind === 'folder') return { folder: clean === '.' ? '' : clean }
    if (kind === 'file') return fromFile(clean, collector)
    if (kind === 'outside')
      return refuse(message('outside-publication', `“${path}” lies outside the publication`), collector)
  }
  const names = await world.list('chapters')
  return refuse(
    message('unknown-edition', `There is no edition, folder or file “${path}”${didYouMean(path, names)}`),
    collector,
  )
}

function fromFile(path: string, collector: Collector): Found | undefined {
  const parent = dirname(path)
  const folder = parent === '.' ? '' : parent
  if (/(^|\/)edition\.yaml$/.test(path)) return { folder }
  if (isChapterName(path)) return { folder, chapter: path }
  return refuse(
    message('not-a-chapter', `“${path}” is neither Markdown nor HTML`, { place: { file: path } }),
    collector,
  )
}

function refuse(fault: Parameters<Collector['add']>[0], collector: Collector): undefined {
  collector.add(fault)
}
