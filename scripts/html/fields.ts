import type { Chapter } from '../chapters/model.ts'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import { settingPlace } from './place.ts'
import { settingNames } from './settings.ts'
import type { Template } from './template.ts'

/** Reports fields that the page kind needs and lacks, does not know, or knows with other values. */
export async function checkFields(
  chapter: Chapter,
  template: Template,
  world: World,
  collector: Collector,
): Promise<void> {
  const known = [...Object.keys(template.matter.fields), ...settingNames]
  for (const name of Object.keys(chapter.extra).filter(each => !known.includes(each))) {
    const place = await settingPlace(world, chapter.path, name)
    const reason = `The page kind “${template.name}” does not print “${name}”${didYouMean(name, known)}`
    collector.add(message('unknown-field', reason, { place, expected: known.join(', ') }))
  }
  for (const [name, field] of Object.entries(template.matter.fields)) {
    const value = fieldValue(chapter, name)
    const allowed = field['one-of']
    const isWrong = value === '' ? field.required : allowed && !allowed.includes(value)
    if (!isWrong) continue
    const place = await settingPlace(world, chapter.path, name)
    if (value === '' || !allowed) {
      collector.add(message('missing-field', `The page kind “${template.name}” needs “${name}”`, { place }))
      continue
    }
    const reason = `“${name}” cannot be “${value}”${didYouMean(value, allowed)}`
    collector.add(message('invalid-field', reason, { place, actual: value, expected: allowed.join(', ') }))
  }
}

function fieldValue(chapter: Chapter, name: string): string {
  const head: Readonly<Record<string, string>> = { ...chapter.head }
  const value = chapter.extra[name] ?? head[name] ?? ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
