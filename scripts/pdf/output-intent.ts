import { PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { put, textString } from './objects.ts'

/**
 * Says for which printing condition the plates are made, with its profile in the file (ISO 32000-1, 14.11.5; ISO 15930-7).
 * Exactly one: a printer's tools take the first.
 */
export const outputIntent: Pass = ({ catalog, context }, { edition, press }) => {
  if (press === undefined) return
  const { identifier, info, registry } = edition.tokens.print.condition
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX' })
  put(intent, 'OutputConditionIdentifier', PDFString.of(identifier))
  put(intent, 'OutputCondition', textString(info || identifier))
  put(intent, 'Info', textString(info || identifier))
  if (registry !== '') put(intent, 'RegistryName', PDFString.of(registry))
  put(
    intent,
    'DestOutputProfile',
    context.register(context.stream(press.profile, { N: 4, Alternate: PDFName.of('DeviceCMYK') })),
  )
  put(catalog, 'OutputIntents', context.obj([context.register(intent)]))
}
