import { join } from 'node:path/posix'
import { type Collector, message, type Place } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import type { LocatedYaml } from '../yaml-file.ts'
import { isChapterName, isListed } from './chapter-name.ts'
import type { EditionFile } from './edition-file.ts'
import { kindFrom } from './kind-from.ts'
import type { ChapterRef } from './model.ts'
import { naturalOrder } from './natural-order.ts'

/** A line of the running order as it stands in edition.yaml. */
interface Entry {
  readonly name: string
  readonly part?: string | undefined
  readonly place: Place
}

/** Every chapter of a folder, in the order of the names: `2.md` before `10.md`. */
export async function runningByName(folder: string, world: World): Promise<readonly ChapterRef[]> {
  const names = naturalOrder((await world.list(folder)).filter(isListed))
  return names.map(name => {
    const path = join(folder, name)
    return { path, place: { file: path, line: 1, column: 1 } }
  })
}

/** The running order of edition.yaml: what is there of it, with a message for each line that names no chapter. */
export async function runningAsGiven(
  file: LocatedYaml<EditionFile>,
  folder: string,
  world: World,
  collector: Collector,
): Promise<readonly ChapterRef[]> {
  const names = (await world.list(folder)).filter(isChapterName)
  const lines = new Map<string, number | undefined>()
  const running: ChapterRef[] = []
  for (const { name, part, place } of entries(file)) {
    const { path, kind } = await kindFrom(world, folder, name)
    const fault = faultOf(name, kind, names)
    if (fault) collector.add(message(fault.rule, fault.reason, { place }))
    else if (lines.has(path)) {
      collector.add(message('duplicate-chapter', `“${name}” is named on line ${lines.get(path)} already`, { place }))
    } else {
      running.push(part === undefined ? { path, place } : { path, part, place })
    }
    if (!lines.has(path)) lines.set(path, place.line)
  }
  reportLeftOut(names, folder, lines, file.placeOf('running'), collector)
  return running
}

function entries({ value, placeOf }: LocatedYaml<EditionFile>): readonly Entry[] {
  return (value.running ?? []).flatMap((entry, index): readonly Entry[] => {
    if (typeof entry === 'string') return [{ name: entry, place: placeOf('running', index) }]
    const { part, chapters } = entry
    return chapters.map((name, line) => ({ name, part, place: placeOf('running', index, 'chapters', line) }))
  })
}

function faultOf(name: string, kind: 'file' | 'folder' | 'absent' | 'outside', names: readonly string[]) {
  if (kind === 'outside') return { rule: 'outside-chapter', reason: `“${name}” lies outside the publication` } as const
  if (kind === 'absent') {
    return { rule: 'missing-chapter', reason: `There is no chapter “${name}”${didYouMean(name, names)}` } as const
  }
  if (kind === 'folder') return { rule: 'not-a-chapter', reason: `“${name}” is a folder` } as const
  return isChapterName(name)
    ? undefined
    : ({ rule: 'not-a-chapter', reason: `“${name}” is neither Markdown nor HTML` } as const)
}

function reportLeftOut(
  names: readonly string[],
  folder: string,
  named: ReadonlyMap<string, unknown>,
  place: Place,
  collector: Collector,
): void {
  for (const name of naturalOrder(names.filter(isListed))) {
    if (named.has(join(folder, name))) continue
    collector.add(message('chapter-left-out', `“${name}” is not in the running order`, { place }))
  }
}
