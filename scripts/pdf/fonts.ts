import { type PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { message } from '../message.ts'
import type { Pass } from './model.ts'
import { arrayAt, dictAt, nameAt } from './objects.ts'

/** A font as the file has it; the name without the tag of its subset. */
export interface Font {
  readonly name: string
  /** `Type0`, `TrueType`, `Type1`, `Type3`… */
  readonly type: string
  readonly embedded: boolean
}

/** Refuses fonts that printers refuse. */
export const fonts: Pass = ({ context }, _facts, collector) => {
  for (const { name, type, embedded } of fontsOf(context)) {
    if (type === 'Type3') collector.add(message('type-3-font', `The font ${name} was printed as drawings (Type 3)`))
    else if (!embedded) collector.add(message('font-not-embedded', `The font ${name} is not in the file`))
  }
}

/** All fonts of a document in the order of their objects, each name and type once. */
export function fontsOf(context: PDFContext): readonly Font[] {
  const found = new Map<string, Font>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    const font = object instanceof PDFDict && nameAt(object, 'Type') === 'Font' ? fontOf(object) : undefined
    if (font !== undefined) found.set(JSON.stringify(font), font)
  }
  return [...found.values()]
}

/** Descendants of a composite font are told with their parent. */
function fontOf(dict: PDFDict): Font | undefined {
  const type = nameAt(dict, 'Subtype') ?? 'unknown'
  if (type.startsWith('CIDFont')) return undefined
  const descendant = arrayAt(dict, 'DescendantFonts')
  const inner = descendant?.lookup(0)
  const descriptor = dictAt(inner instanceof PDFDict ? inner : dict, 'FontDescriptor')
  const name = nameAt(dict, 'BaseFont') ?? (descriptor && nameAt(descriptor, 'FontName')) ?? 'without a name'
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  const embedded = type === 'Type3' || files.some(key => descriptor?.lookup(PDFName.of(key)) !== undefined)
  return { name: name.replace(/^[A-Z]{6}\+/, ''), type, embedded }
}
