import type { Section } from './model.ts'
import type { Template, Templates } from './template.ts'

/** What stands on a page beside its text, and on which pages of the section. */
export type Furniture = Pick<Section, 'bare' | 'bareFirst' | 'furniture' | 'ground'>

/**
 * The running feet of a section and the ground behind its text, for both sides; `[[folio]]` is left for the pages stage.
 * @param scope What the templates may print: edition, part, chapter, labels.
 * @param kind The chapter's own `furniture`, when its front matter has one; else the page kind's.
 */
export function furnish(
  template: Template,
  templates: Templates,
  scope: Readonly<Record<string, unknown>>,
  kind: Template['matter']['furniture'] = template.matter.furniture,
): Furniture {
  const both = (file: string, source: string) => {
    const side = (name: 'verso' | 'recto') => {
      const own = { ...scope, side: name, folio: '[[folio]]' }
      return source === '' ? '' : (templates.render(file, source, own) ?? '')
    }
    const verso = side('verso')
    return { verso, recto: isSided(source) ? side('recto') : verso }
  }
  const furniture = both('templates/furniture.html', kind === 'none' ? '' : templates.furniture)
  const ground = both(`templates/grounds/${template.name}.html`, template.ground)
  const bare = furniture.verso + furniture.recto === ''
  return { bare, bareFirst: kind === 'not-first', furniture, ground }
}

/** Whether a template may come out otherwise on the other side. What it renders of others knows only what it is given. */
function isSided(source: string): boolean {
  return /\b(?:side|include|layout)\b|(?<![\w\])])\[/.test(source)
}
