import { join } from 'node:path/posix'
import { decodeText } from '../decode.ts'
import { type Collector, message } from '../message.ts'
import { nearest } from '../nearest.ts'
import type { World } from '../world.ts'
import { type LocatedYaml, locateYaml } from '../yaml-file.ts'
import { type EditionFile, editionFile } from './edition-file.ts'
import { checkFormat } from './format-check.ts'
import { overFormat } from './format-file.ts'
import { glanceAt } from './glance.ts'
import type { ChapterRef, Edition, Outputs, Tokens } from './model.ts'
import { checkParts } from './parts.ts'
import { overPrint } from './print-file.ts'
import { runningAsGiven, runningByName } from './running.ts'
import { slugOf } from './slug.ts'
import { styleFiles } from './style-files.ts'
import { type Found, findTarget, type Target } from './target.ts'
import { type House, readTokens } from './tokens.ts'

export type { Target } from './target.ts'

const fileName = 'edition.yaml'

/**
 * Reads an edition: edition.yaml, or what its folder shows where that is silent, with the tokens of the house style.
 * Undefined when there is nothing to go on with; otherwise all that could be read, with the faults in the collector.
 */
export async function readEdition(target: Target, world: World, collector: Collector): Promise<Edition | undefined> {
  const found = await findTarget(target.path, world, collector)
  const house = await readTokens(world, collector)
  const file = found && (await readFile(found.folder, world, collector))
  if (!found || !house || !file) return undefined
  const running = await runningOf(found, file, world, collector)
  const [first] = running
  if (!first) {
    const place = { file: file.there ? join(found.folder, fileName) : found.folder }
    collector.add(message('no-chapters', 'The edition has no chapters', { place }))
    return undefined
  }
  checkParts(file, collector)
  const { title, language } = await naming(first.path, found, file.value, house, world)
  const { subtitle, number, date, parts, imprint, variables } = file.value
  return {
    slug: slugOf(found.chapter ?? (found.folder || world.root)),
    folder: found.folder,
    ...{ title, subtitle, number, date, language, parts, running, imprint, variables },
    outputs: outputsOf(target, file, collector),
    tokens: withFormat(withPrint(house.tokens, file, collector), file, collector),
    css: [...(await styleFiles(file, found.folder, world, collector)), ...target.css],
    plain: target.plain,
    draft: target.draft,
  }
}

interface Read extends LocatedYaml<EditionFile> {
  /** Whether there is an edition.yaml at all. */
  readonly there: boolean
}

async function readFile(folder: string, world: World, collector: Collector): Promise<Read | undefined> {
  const path = join(folder, fileName)
  const bytes = await world.read(path)
  if (!bytes) await reportMisnamed(folder, world, collector)
  const text = bytes ? decodeText(bytes, path, collector) : ''
  if (text === undefined) return undefined
  const read = locateYaml({ text, file: path, firstLine: 1 }, editionFile, collector)
  return read && { ...read, there: bytes !== undefined }
}

async function reportMisnamed(folder: string, world: World, collector: Collector): Promise<void> {
  const names = (await world.list(folder)).filter(name => /\.ya?ml$/i.test(name))
  const meant = nearest(fileName, names)
  if (meant === undefined) return
  const reason = `There is no ${fileName}, but there is a file “${meant}”`
  collector.add(message('misnamed-edition', reason, { place: { file: join(folder, meant), line: 1, column: 1 } }))
}

/** A chapter that is asked for by itself keeps the part it has in the edition; what else is amiss there is not its fault. */
async function runningOf(
  { folder, chapter }: Found,
  file: Read,
  world: World,
  collector: Collector,
): Promise<readonly ChapterRef[]> {
  if (chapter === undefined) {
    return file.value.running ? runningAsGiven(file, folder, world, collector) : runningByName(folder, world)
  }
  const name = chapter.slice(folder === '' ? 0 : folder.length + 1)
  const groups = (file.value.running ?? []).flatMap(entry => (typeof entry === 'string' ? [] : [entry]))
  const part = groups.find(group => group.chapters.includes(name))?.part
  const place = { file: chapter, line: 1, column: 1 }
  return [part === undefined ? { path: chapter, place } : { path: chapter, part, place }]
}

async function naming(
  first: string,
  { chapter, folder }: Found,
  file: EditionFile,
  house: House,
  world: World,
): Promise<Pick<Edition, 'title' | 'language'>> {
  const glance = await glanceAt(first, world)
  const title = chapter === undefined ? file.title || glance.title : glance.title || file.title
  return {
    title: title || slugOf(chapter ?? (folder || world.root)),
    language: file.language ?? (glance.language || house.language || 'en'),
  }
}

function outputsOf({ only }: Target, { value, placeOf }: Read, collector: Collector): Outputs {
  const { screen, print, 'screen-ppi': screenPpi } = value.outputs
  if (only) return { screen: only === 'screen', print: only === 'print', screenPpi }
  if (!screen && !print) {
    collector.add(message('no-output', 'Neither the screen nor the print PDF is wanted', { place: placeOf('outputs') }))
  }
  return { screen, print, screenPpi }
}

/** Another profile stands for another condition, and only the printer knows its name. */
function withPrint(tokens: Tokens, { value: { print }, placeOf }: Read, collector: Collector): Tokens {
  const { profile, condition } = print ?? {}
  if (profile !== undefined && profile !== tokens.print.profile && condition === undefined) {
    const reason = `The profile ${profile} has no condition of its own, so the file would call it “${tokens.print.condition.identifier}”`
    collector.add(message('nameless-condition', reason, { place: placeOf('print', 'profile') }))
  }
  return { ...tokens, print: overPrint(tokens.print, print) }
}

function withFormat(tokens: Tokens, { value, placeOf }: Read, collector: Collector): Tokens {
  if (!value.format) return tokens
  const format = overFormat(tokens.format, value.format)
  checkFormat(format, tokens.grid, (...path) => placeOf('format', ...path), collector)
  return { ...tokens, format }
}
