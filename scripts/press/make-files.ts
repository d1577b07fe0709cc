import type { Edition } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import { type Collector, collector, type Message, message } from '../message.ts'
import type { Gathered } from '../pdf/gather/gather.ts'
import type { PdfWishes } from '../pdf/pdf.ts'
import { makePdf } from '../pdf/pdf.ts'
import type { World } from '../world.ts'
import { colourPlaces } from './colour-place.ts'
import { coloursPlaced } from './colours-placed.ts'
import type { Deliverable } from './deliver.ts'
import type { Hands } from './file-hands.ts'
import { type PrintJob, type PrintResult, pagesForPrint } from './print-job.ts'

/** What files are made of, and with. */
export interface Making {
  readonly pages: Gathered
  readonly edition: Edition
  readonly html: Html
  readonly world: World
  readonly hands: Hands
  /** The one date in the files. */
  readonly when: Date | undefined
  readonly wishes: PdfWishes
  /** Folder of the cache, and what pages are kept by in it; see `pageMemos`. */
  readonly cache: string
  readonly engine: string | undefined
  readonly publication: readonly string[]
}

/**
 * Makes the files that the edition asks for: the one for the press in a thread beside the one for the screen, or after it
 * where there is no thread. What is wrong with them is told in the same order either way.
 */
export async function makeFiles(making: Making, found: Collector): Promise<Deliverable[]> {
  const { screen, print } = making.edition.outputs
  const job = print ? await printJob(making, found) : undefined
  const run = () => job && making.hands.run(job)
  const said = collector()
  const beside = making.hands.size > 1 ? run() : undefined
  const [first, early] = await Promise.all([screen ? makeScreen(making, said) : undefined, beside])
  const printed: Partial<PrintResult> = early ?? (await run()) ?? {}
  if (job && printed.bytes === undefined) found.add(unusable(making.edition.tokens.print.profile))
  for (const each of [...said.all(), ...(await placed(printed.messages ?? [], making))]) found.add(each)
  return [
    ...(first ? [{ name: 'screen', bytes: first }] : []),
    ...(printed.bytes ? [{ name: 'print', bytes: printed.bytes }] : []),
  ]
}

async function makeScreen(
  { pages, edition, html, when, wishes }: Making,
  said: Collector,
): Promise<Uint8Array | undefined> {
  const wanted = { screen: true, print: false }
  return (await makePdf(pages, edition, html.sections, wanted, said, when, undefined, wishes)).screen
}

/** Undefined when the profile of the press is not there, and the collector says so. */
async function printJob(making: Making, found: Collector): Promise<PrintJob | undefined> {
  const { pages, edition, world, when, wishes, cache, engine, publication } = making
  const path = edition.tokens.print.profile
  const profile = await world.readLayered(path)
  if (profile === undefined) {
    return void found.add(message('missing-profile', `There is no profile ${path}`, { place: { file: path } }))
  }
  const [libraries, marks] = [await versionsOf(world), wishes.marks ?? true]
  const sections = making.html.sections.map(({ id, title }) => ({ id, title }))
  const made = { pages: pagesForPrint(pages), edition, sections, when, marks }
  return { kind: 'print', ...made, profile, cache, libraries, engine, publication }
}

function unusable(path: string): Message {
  const reason = `${path} is no profile that colours can be separated with`
  return message('unusable-profile', reason, { place: { file: path } })
}

function placed(messages: readonly Message[], { edition, html, world }: Making): Promise<readonly Message[]> {
  return coloursPlaced(messages, colourPlaces(edition, html, world))
}

async function versionsOf(world: World): Promise<string> {
  const files = await Promise.all(['sharp', 'lcms-wasm'].map(name => world.readPackage(`${name}/package.json`)))
  return files.map(file => (file ? String(JSON.parse(new TextDecoder().decode(file)).version) : '')).join(' ')
}
