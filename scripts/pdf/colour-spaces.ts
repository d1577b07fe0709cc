import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'

/** The colour that prints on every plate (`/Separation /All`), for marks; where there are no plates, all four inks. */
export function registration(context: PDFContext): PDFRef {
  const tint = context.obj({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 })
  return context.register(context.obj(['Separation', 'All', 'DeviceCMYK', context.register(tint)]))
}
