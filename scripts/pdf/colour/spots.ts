import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, put } from '../objects.ts'
import type { Paint } from './model.ts'

/** The colour spaces of the spot colours of a document, one each. */
export interface SpotSpaces {
  /** The name that a spot colour's space has in these resources, after putting it there. */
  readonly nameIn: (resources: PDFDict, paint: Paint) => string
  /** The space itself, for a gradient. */
  readonly spaceOf: (paint: Paint) => PDFRef
}

/**
 * Makes a Separation space for every spot colour, when it is first asked for (ISO 32000-1, 8.6.6.4).
 * @param prefix Of the names in the resources; two of one document must differ.
 */
export function spotSpaces(context: PDFContext, prefix = 'KaternSpot'): SpotSpaces {
  const made = new Map<string, { readonly ref: PDFRef; readonly resource: string }>()
  const spaceOf = ({ spot, cmyk }: Paint) => {
    const [name, solid] = [spot?.name ?? '', spot?.solid ?? cmyk]
    const before = made.get(name)
    if (before !== undefined) return before
    const tint = context.obj({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [...solid], N: 1 })
    const ref = context.register(context.obj(['Separation', name, 'DeviceCMYK', context.register(tint)]))
    const space = { ref, resource: `${prefix}${made.size + 1}` }
    made.set(name, space)
    return space
  }
  return {
    spaceOf: paint => spaceOf(paint).ref,
    nameIn: (resources, paint) => {
      const { ref, resource } = spaceOf(paint)
      const spaces = dictAt(resources, 'ColorSpace') ?? context.obj({})
      put(spaces, resource, ref)
      put(resources, 'ColorSpace', spaces)
      return resource
    },
  }
}
