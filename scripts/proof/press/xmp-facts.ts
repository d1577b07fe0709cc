/** What an XMP packet says that the Info dictionary says as well; undefined where it does not. */
export interface XmpFacts {
  readonly title: string | undefined
  readonly created: string | undefined
  readonly modified: string | undefined
}

/** Reads these of a packet, whether they are elements or attributes. */
export function xmpFacts(xmp: string): XmpFacts {
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1]
  const dated = (key: string) => new RegExp(`xmp:${key}(?:>|\\s*=\\s*["'])([^<"']*)`).exec(xmp)?.[1]
  return { title: title && unescaped(title), created: dated('CreateDate'), modified: dated('ModifyDate') }
}

/**
 * A date of PDF (`D:20261123120000+01'00'`; ISO 32000-1, 7.9.4) or of XMP (ISO 8601) as one that can be compared: in UTC, to the
 * second; undefined for what is none.
 */
export function moment(text: string | undefined): string | undefined {
  const pattern = /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?(Z|[-+]\d\d)?[':]?(\d\d)?/
  const parts = pattern.exec(text ?? '')
  if (!parts) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map(each => each && Number(each)) as number[]
  const [zone = 'Z', minutes = '0'] = parts.slice(7, 9)
  const behind = zone === 'Z' ? 0 : Number(zone) * 60 + Math.sign(Number(zone) || 1) * Number(minutes)
  return new Date(Date.UTC(year, month - 1, day, hour, minute - behind, second)).toISOString()
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) => {
    if (name) return signs[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
