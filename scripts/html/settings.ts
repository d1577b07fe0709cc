import type { Chapter } from '../chapters/model.ts'
import type { Template } from './template.ts'

/** How the pages of a section start, are numbered and are furnished. */
export interface Settings {
  readonly start: 'recto' | 'verso' | 'any'
  readonly furniture: 'none' | 'not-first' | 'all'
  readonly numbering: 'roman' | 'arabic'
  readonly restart: number | undefined
}

/** Front matter that sets something rather than prints something; a page kind need not declare it. */
export const settingNames = ['start', 'furniture', 'numbering', 'restart', 'contents'] as const

/** The chapter's own settings where its front matter has them, else those of its page kind. */
export function readSettings(chapter: Chapter, template: Template): Settings {
  const { start, furniture, numbering, restart } = chapter.extra
  return {
    start: oneOf(start, ['recto', 'verso', 'any']) ?? template.matter.start,
    furniture: oneOf(furniture, ['none', 'not-first', 'all']) ?? template.matter.furniture,
    numbering: oneOf(numbering, ['roman', 'arabic']) ?? template.matter.numbering,
    restart: Number.isInteger(Number(restart)) && Number(restart) > 0 ? Number(restart) : undefined,
  }
}

function oneOf<T extends string>(value: unknown, values: readonly T[]): T | undefined {
  return values.find(each => each === value)
}
