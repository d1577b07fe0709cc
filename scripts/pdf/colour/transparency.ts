import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { nameAt, numberAt } from '../objects.ts'

/** Whether a graphics state makes what follows see-through; undefined when it says nothing of it. */
export function transparencyOf(states: PDFDict | undefined, name: string): boolean | undefined {
  const state = states?.lookup(PDFName.of(name))
  if (!(state instanceof PDFDict)) return undefined
  const [alpha, blend, mask] = [numberAt(state, 'ca'), nameAt(state, 'BM'), state.lookup(PDFName.of('SMask'))]
  if (alpha === undefined && blend === undefined && mask === undefined) return undefined
  return (alpha ?? 1) < 1 || !['Normal', 'Compatible', undefined].includes(blend) || mask instanceof PDFDict
}
