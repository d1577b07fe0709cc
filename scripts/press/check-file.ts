import { collector, type Message, message } from '../message.ts'
import { xmpOf } from '../pdf/xmp-of.ts'
import { type Standard, standards } from './standards.ts'

/** What came of checking a file. */
export interface Checked {
  /** The standards it was held against; none when it claims none, or cannot be read. */
  readonly standards: readonly Pick<Standard, 'title' | 'rules'>[]
  readonly messages: readonly Message[]
}

/**
 * Holds any PDF against the standards that it says it keeps to.
 * @param file What the messages call it.
 * @param as Name of a standard to hold it against whatever it says.
 */
export async function checkFile(bytes: Uint8Array, file: string, as?: string): Promise<Checked> {
  const place = { file }
  try {
    const xmp = await xmpOf(bytes)
    const asked = standards.filter(each => (as === undefined ? each.claimed(xmp) : each.name === as))
    if (asked.length === 0) {
      const reason = `The file claims none of ${standards.map(each => each.title).join(' and ')}`
      return { standards: [], messages: [message('no-standard', reason, { place })] }
    }
    const found = collector()
    for (const each of asked)
      for (const one of await each.check(bytes)) found.add({ ...one, place: one.place ?? place })
    return { standards: asked.map(({ title, rules }) => ({ title, rules })), messages: found.all() }
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    const reason = `The file cannot be read as a PDF (${problem.message.split('\n')[0]})`
    return { standards: [], messages: [message('unreadable-pdf', reason, { place })] }
  }
}
