import type { PressFile, PressIntent } from '../../pdf/press-file/model.ts'
import type { PressFinding, PressRule } from './model.ts'
import { moment, xmpFacts } from './xmp-facts.ts'

/** What the file as a whole must be: version, ids, metadata, output intent, fonts, spot colours. */
export const documentRules: readonly PressRule[] = [
  {
    id: 'x4-version',
    check: ({ version }) => found(!/^1\.[0-6]$/.test(version), `The file is PDF ${version || 'of no version'}`),
  },
  { id: 'x4-encrypted', check: ({ encrypted }) => found(encrypted, 'The file is encrypted') },
  { id: 'x4-file-id', check: ({ hasId }) => found(!hasId, 'The file has no /ID') },
  {
    id: 'x4-info',
    check: ({ info }) => lacking(['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate'], key => info[key], 'Info'),
  },
  {
    id: 'x4-trapped',
    check: ({ info, xmp }) => {
      const known = info.Trapped === 'True' || info.Trapped === 'False'
      const same = xmp === undefined || new RegExp(`pdf:Trapped(>|=")${info.Trapped}[<"]`).test(xmp)
      const says = known
        ? `Info says Trapped is ${info.Trapped}, the XMP packet does not`
        : 'The file does not say whether it is trapped'
      return found(!known || !same, says)
    },
  },
  {
    id: 'x4-identification',
    check: ({ xmp, xmpBare }) => {
      if (xmp === undefined) return [{ reason: 'The file has no XMP packet' }]
      if (!xmpBare) return [{ reason: 'The XMP packet is compressed' }]
      return found(!/pdfxid:GTS_PDFXVersion(>|=")PDF\/X-4[<"]/.test(xmp), 'The XMP packet does not say PDF/X-4')
    },
  },
  {
    id: 'x4-xmp',
    check: ({ xmp = '' }) => lacking(properties, key => (xmp.includes(key) ? key : undefined), 'The XMP packet'),
  },
  { id: 'x4-metadata-agrees', check: ({ info, xmp = '' }) => disagreeing(info, xmp) },
  {
    id: 'x4-output-intent',
    check: file => {
      const count = ofPress(file).length
      return found(count !== 1, count === 0 ? 'The file has no output intent' : `The file has ${count} output intents`)
    },
  },
  {
    id: 'x4-output-condition',
    check: file =>
      ofPress(file).flatMap(({ identifier }) => found(identifier === '', 'The output intent names no condition')),
  },
  {
    id: 'x4-output-profile',
    check: file => ofPress(file).flatMap(intent => profileFault(intent).map(reason => ({ reason }))),
  },
  {
    id: 'x4-action',
    check: ({ catalog, javaScript, pages }) => [
      ...catalog.filter(key => actions.has(key)).map(key => ({ reason: `The file has ${key}` })),
      ...found(javaScript, 'The file has scripts'),
      ...pages.flatMap(({ hasActions }, page) => (hasActions ? [{ reason: 'The page has actions', page }] : [])),
    ],
  },
  {
    id: 'x4-font-embedded',
    check: ({ fonts }) =>
      fonts
        .filter(({ embedded, type }) => !embedded && type !== 'Type3')
        .map(({ name }) => ({ reason: `The font ${name} is not in the file` })),
  },
  {
    id: 'x4-font-widths',
    check: ({ fontFaults }) =>
      fontFaults.flatMap(({ name, widths }) =>
        found(widths > 0, `The font ${name} shows ${widths} codes that are wider or narrower in its program`),
      ),
  },
  {
    id: 'x4-font-whole',
    check: ({ fontFaults }) =>
      fontFaults.flatMap(({ name, missing }) =>
        found(missing > 0, `The font ${name} shows ${missing} codes that its program has no glyph for`),
      ),
  },
  { id: 'x4-layers', check: ({ layerFaults }) => layerFaults.map(reason => ({ reason })) },
  {
    id: 'press-type-3',
    check: ({ fonts }) =>
      fonts.filter(({ type }) => type === 'Type3').map(({ name }) => ({ reason: `The font ${name} is Type 3` })),
  },
  {
    id: 'x4-spot-conflict',
    check: ({ spots }) =>
      [...spots]
        .filter(([, definitions]) => definitions.size > 1)
        .map(([name, { size }]) => ({ reason: `The spot colour “${name}” is defined in ${size} ways` })),
  },
]

const actions = new Set(['OpenAction', 'AA', 'AcroForm'])

const properties = [
  ...['dc:title', 'xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate', 'pdf:Trapped'],
  ...['xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass'],
]

/** What Info and the packet say of the same thing: an empty answer agrees with any, since other rules ask for it. */
function disagreeing(info: Readonly<Record<string, string>>, xmp: string): readonly PressFinding[] {
  const { title, created, modified } = xmpFacts(xmp)
  const pairs = [
    ['title', info.Title, title],
    ['date of making', moment(info.CreationDate), moment(created)],
    ['date of change', moment(info.ModDate), moment(modified)],
  ] as const
  return pairs.flatMap(([what, one, other]) =>
    found(!!one && !!other && one !== other, `Info and the XMP packet do not say the same ${what}`),
  )
}

function ofPress({ intents }: PressFile): readonly PressIntent[] {
  return intents.filter(({ subtype }) => subtype === 'GTS_PDFX')
}

function profileFault({ profile }: PressIntent): readonly string[] {
  if (profile === undefined) return ['The output intent brings no profile']
  const { kind, space, parts } = profile
  if (kind !== 'prtr' || space !== 'CMYK') return [`The profile of the output intent is of class ${kind} in ${space}`]
  return parts === 4 ? [] : [`The profile of the output intent has N ${parts}`]
}

function lacking(
  keys: readonly string[],
  valueAt: (key: string) => string | undefined,
  where: string,
): readonly PressFinding[] {
  const missing = keys.filter(key => !valueAt(key))
  return found(missing.length > 0, `${where} lacks ${missing.join(', ')}`)
}

function found(broken: boolean, reason: string): readonly PressFinding[] {
  return broken ? [{ reason }] : []
}
