import { stringify } from 'yaml'
import type { Component } from '../chapters/component-library.ts'
import type { Template } from '../html/template.ts'

/** Text of the house to set pages in: a title, a sentence and some paragraphs, in the edition's language. */
export interface Sample {
  readonly title: string
  readonly text: string
}

/** A chapter that shows every component under its name. @param examples Markdown by component. */
export function componentsChapter(
  components: readonly Component[],
  examples: ReadonlyMap<string, string>,
  sample: Sample,
) {
  const shown = components.map(each => `## ${each.name}\n\n${examples.get(each.name) ?? exampleOf(each, sample)}`)
  return `${matter({ template: 'specimen-components', title: 'Components', kicker: 'Specimen' })}\n${shown.join('\n\n')}\n`
}

/**
 * A component as its front matter lets it be written, for one without an example. One that must be given a file cannot be
 * shown so, and says that it wants an example.
 */
export function exampleOf({ name, forms, attributes, label }: Component, sample: Sample): string {
  const rules = Object.entries(attributes).filter(([key, rule]) => rule.required || key === label)
  if (rules.some(([, rule]) => rule.required && rule.type === 'file')) {
    return `*${name}* has to be given a file: show it in \`templates/examples/${name}.md\`.`
  }
  const values = rules.map(([key, rule]) => `${key}=${JSON.stringify(exampleValue(rule, sample))}`)
  const braces = values.length === 0 ? '' : `{${values.join(' ')}}`
  if (forms.includes('container')) return `:::${name}${braces}\n${sentenceOf(sample)}\n:::`
  return forms.includes('leaf') ? `::${name}${braces}` : `${sentenceOf(sample)} :${name}[${sample.title}]${braces}`
}

function exampleValue({ type, oneOf, default: usual }: Component['attributes'][string], sample: Sample): string {
  return usual ?? oneOf?.[0] ?? (type === 'number' ? '1' : type === 'id' ? 'specimen' : sample.title)
}

function sentenceOf({ text }: Sample): string {
  return /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text
}

/** A chapter of a page kind that says which it is. */
export function kindChapter({ name, matter: declared }: Template, sample: Sample): string {
  const fields = Object.entries(declared.fields).map(([key, field]) => [
    key,
    field['one-of']?.[0] ?? field.about ?? key,
  ])
  const head = { template: name, id: `kind-${name}`, kicker: 'Page kind', title: name, standfirst: declared.about }
  // A page that is filled by its design, or by the contents, has no room for a long text.
  const full = declared.furniture !== 'none' && declared.contents
  return `${matter({ ...Object.fromEntries(fields), ...head })}\n${full ? articleOf(sample) : sentenceOf(sample)}\n`
}

function articleOf({ title, text }: Sample): string {
  return `## ${title}\n\n${text}\n\n${text}\n\n### ${title}\n\n${text}\n\n- ${title}\n- ${title}\n\n${text}`
}

/** Front matter; what is empty is left out. */
export function matter(values: Readonly<Record<string, string>>): string {
  return `---\n${stringify(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')))}---\n`
}

/** A chapter of running text on the drawn grid. */
export function gridChapter(sample: Sample): string {
  const head = matter({ template: 'specimen-grid', title: 'Grid', kicker: 'Specimen' })
  return `${head}\n${Array(3).fill(articleOf(sample)).join('\n\n')}\n`
}
