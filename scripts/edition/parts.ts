import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { LocatedYaml } from '../yaml-file.ts'
import type { EditionFile } from './edition-file.ts'

/** Reports parts with the same id, parts without chapters, and chapters of a part that is not there. */
export function checkParts({ value, placeOf }: LocatedYaml<EditionFile>, collector: Collector): void {
  const ids = value.parts.map(part => part.id)
  const groups = (value.running ?? []).flatMap((entry, index) =>
    typeof entry === 'string' ? [] : [{ ...entry, index }],
  )
  for (const [index, id] of ids.entries()) {
    const place = placeOf('parts', index, 'id')
    if (ids.indexOf(id) < index) {
      collector.add(message('duplicate-part', `There is a part “${id}” already`, { place }))
    } else if (value.running && !groups.some(group => group.part === id && group.chapters.length > 0)) {
      collector.add(message('empty-part', `The part “${id}” has no chapters`, { place }))
    }
  }
  for (const { part, index } of groups.filter(group => !ids.includes(group.part))) {
    const reason = `There is no part “${part}”${didYouMean(part, ids)}`
    collector.add(message('unknown-part', reason, { place: placeOf('running', index, 'part') }))
  }
}
