import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from '../visit.ts'
import { addClasses, classNames } from './class-names.ts'
import { inlineMarkdown } from './component-render.ts'

/**
 * Makes a figure of each picture that stands alone in its paragraph, in place: its title is the caption, `credit` the maker. Id
 * and classes go from the picture to the figure.
 */
export function makeFigures(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const picture = node.tagName === 'p' ? onlyPicture(node) : undefined
    if (!picture || !parent || index === undefined) return undefined
    parent.children[index] = figureOf(node, picture)
    return SKIP
  })
}

/** The picture that a paragraph consists of, by itself or as the whole of a link. */
function onlyPicture(paragraph: Element): Element | undefined {
  const [only, ...more] = paragraph.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  if (only?.type !== 'element' || more.length > 0) return undefined
  if (only.tagName === 'img') return only
  return only.tagName === 'a' ? onlyPicture(only) : undefined
}

function figureOf(paragraph: Element, picture: Element): Element {
  const { id, title, dataCredit } = picture.properties
  const caption = captionOf(String(title ?? ''), String(dataCredit ?? ''))
  const shown = paragraph.children.filter(child => child.type === 'element')
  const children = [...shown, ...(caption ? [placed(caption, paragraph)] : [])]
  const figure: Element = { type: 'element', tagName: 'figure', properties: { ...paragraph.properties }, children }
  if (id) figure.properties.id = id
  addClasses(figure, classNames(picture))
  for (const name of ['id', 'className', 'title', 'dataCredit']) delete picture.properties[name]
  return placed(figure, paragraph)
}

function captionOf(title: string, credit: string): Element | undefined {
  if (title === '' && credit === '') return undefined
  const maker: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['credit'] },
    children: inlineMarkdown(credit),
  }
  const space: ElementContent[] = title === '' ? [] : [{ type: 'text', value: ' ' }]
  const children = [...inlineMarkdown(title), ...(credit === '' ? [] : [...space, maker])]
  return { type: 'element', tagName: 'figcaption', properties: {}, children }
}

function placed(element: Element, from: Element): Element {
  return from.position ? { ...element, position: from.position } : element
}
