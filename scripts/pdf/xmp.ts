/** The program that made the file, as the file names it. */
export const producer = 'Katern'

/** What the XMP packet says of the document. */
export interface XmpFacts {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** Empty when nobody is named. */
  readonly author: string
  /** Undefined when nobody gave a date; the packet then has none. */
  readonly when: Date | undefined
  readonly uuid: string
  /** The version of PDF/X that the file keeps to, as `PDF/X-4`; only for the press. */
  readonly pdfx?: string | undefined
  /** Whether the file keeps to PDF/UA-1, and says so. */
  readonly accessible?: boolean | undefined
}

/** The metadata packet (ISO 16684-1) in RDF/XML, with room to be edited in place. */
export function xmpPacket(facts: XmpFacts): string {
  const properties = [
    ...dublinCore(facts),
    ...xmpBasic(facts.when),
    ...management(facts.uuid),
    ...pressStandard(facts.pdfx),
    ...claim(facts.accessible),
  ]
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ...namespaces.map(([prefix, uri]) => `  xmlns:${prefix}="${uri}"`),
    '>',
    ...properties,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    ...Array.from({ length: 20 }, () => ' '.repeat(99)),
    '<?xpacket end="w"?>',
  ].join('\n')
}

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpMM', 'http://ns.adobe.com/xap/1.0/mm/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfxid', 'http://www.npes.org/pdfx/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
] as const

function dublinCore({ title, language, author }: XmpFacts): readonly string[] {
  const creator = `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`
  return [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    ...(author === '' ? [] : [creator]),
  ]
}

function xmpBasic(when: Date | undefined): readonly string[] {
  const date = when && `${when.toISOString().slice(0, 19)}Z`
  const keys = date === undefined ? [] : ['CreateDate', 'ModifyDate', 'MetadataDate']
  return [
    ...keys.map(key => `<xmp:${key}>${date}</xmp:${key}>`),
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    '<pdf:Trapped>False</pdf:Trapped>',
  ]
}

function management(uuid: string): readonly string[] {
  return [
    `<xmpMM:DocumentID>uuid:${uuid}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>uuid:${uuid}</xmpMM:InstanceID>`,
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
  ]
}

/** What makes a file PDF/X-4 in its own words (ISO 15930-7). */
function pressStandard(pdfx: string | undefined): readonly string[] {
  return pdfx === undefined ? [] : [`<pdfxid:GTS_PDFXVersion>${pdfx}</pdfxid:GTS_PDFXVersion>`]
}

/** By this a file calls itself PDF/UA-1 (ISO 14289-1, clause 5). */
function claim(accessible = false): readonly string[] {
  return accessible ? ['<pdfuaid:part>1</pdfuaid:part>'] : []
}

/** Text in XML: the three signs that mean something, and no control characters, which XML 1.0 forbids. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
