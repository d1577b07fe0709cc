import { sheetOf } from '../edition/geometry.ts'
import type { Edition } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { LaidPages } from '../pages/model.ts'
import { rehearsalOf } from '../pages/rehearse.ts'
import type { Gathered } from '../pdf/gather/gather.ts'
import { readAhead } from './keeping.ts'
import { lateGatherer } from './late-gatherer.ts'
import { layInBrowser } from './lay.ts'
import { nameOf } from './section-name.ts'
import { keptOf, type Shop } from './shop.ts'

/** A book whose sections were printed, and are being gathered. */
export interface Printed {
  readonly laid: LaidPages
  readonly gathered: () => Promise<Gathered>
}

/**
 * Lays a book out, prints it, and has its sections taken apart as they come. While the browser is at work, what the last build of the
 * publication needed is got ready.
 * @returns Undefined when there are no pages; the collector says why.
 */
export async function printBook(edition: Edition, html: Html, shop: Shop): Promise<Printed | undefined> {
  const { progress, found, signal, browser, learn } = shop
  const { memo, ...kept } = shop.kept
  const pages = html.sections.reduce((sum, section) => sum + Math.ceil(section.markup.length / 5000), 0)
  const [world, ready, keptPages] = [
    await kept.masters(),
    await readying(edition, pages, shop),
    await keptOf(edition, shop),
  ]
  const means = { language: edition.language, hands: shop.hands.for(pages), memo, engine: await kept.engine() }
  const { ahead, begin, gathered } = lateGatherer(means)
  const last = await keptPages.last.find()
  // Of a book that is known, one hand is enough until the browser is done, which has one processor less by each.
  if (!last) ready()
  const onBusy = () => {
    ready(1)
    for (const file of ['screen', 'print'] as const) if (edition.outputs[file]) readAhead(keptPages, file)
    void ahead(last?.sections ?? [])
    // The last stages wait for it, and tell what goes wrong with it.
    import('./file-stages.ts').catch(() => undefined)
  }
  const onPages = (done: number) => progress.step(done, Math.max(done, pages), 'pages')
  const workshop = { world, collector: found, signal, onPages, onBusy, onPrinted: begin, memo }
  const laid = await layInBrowser(html, sheetOf(edition.tokens.format), workshop, browser)
  ready()
  if (!laid) return undefined
  learn(rehearsalOf(html))
  await keptPages.last.keep({ sections: laid.sections.map(nameOf) })
  return { laid, gathered: () => gathered(laid) }
}

/** Has threads begin, as many as are wanted by now: it takes them as long as several pages take the browser. */
async function readying({ outputs, tokens }: Edition, pages: number, { world, hands }: Shop) {
  const profile = outputs.print ? await world.readLayered(tokens.print.profile) : undefined
  const files = Number(outputs.screen) + Number(outputs.print)
  return (wanted?: number) => hands.ready(pages, { files, profile, hands: wanted })
}
