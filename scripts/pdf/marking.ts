import { type ContentScan, contentScan, nextOperation, operandOf, operatorCode } from './content-scan.ts'

/** What a content stream says of its tags by itself, whatever tree there is: plain values, to be kept. */
export interface Marking {
  /** Numbers of the marked content that shows text, a picture or a form. */
  readonly said: readonly number[]
  /** Names of the pictures and forms that are drawn, each once. */
  readonly drawn: readonly string[]
  /** Where marked content that is in no other begins: its number, and the offsets of that operation. */
  readonly begins: readonly { readonly mcid: number; readonly start: number; readonly end: number }[]
  /** What is painted in no tag, from the first to after the last character; with its name where a picture or form is. */
  readonly loose: readonly Loose[]
}

interface Loose {
  readonly start: number
  readonly end: number
  readonly name?: string
}

const [BMC, BDC, EMC, ET, PATH_END, DO] = ['BMC', 'BDC', 'EMC', 'ET', 'n', 'Do'].map(operatorCode)
const starts = new Set(['m', 're'].map(operatorCode))
const shows = new Set(['Tj', 'TJ', "'", '"'].map(operatorCode))
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI'].map(operatorCode))
/** Beside text; the painting of a path says nothing to a listener. */
const speaks = new Set(['Do', 'BI', 'sh'].map(operatorCode))

/** Reads it. Each character of `content` is one byte. */
export function markingOf(content: string): Marking {
  const reading: Reading = { said: new Set(), drawn: new Set(), begins: [], loose: [], marks: [], path: -1, text: -1 }
  const scan = contentScan(content)
  while (nextOperation(scan)) read(reading, scan)
  const { said, drawn, begins, loose } = reading
  return { said: [...said], drawn: [...drawn], begins, loose }
}

interface Reading {
  readonly said: Set<number>
  readonly drawn: Set<string>
  readonly begins: Marking['begins'][number][]
  readonly loose: { start: number; end: number; name?: string }[]
  readonly marks: Mark[]
  /** Where the path begins that is not painted yet, and which loose text goes on; -1 when there is none. */
  path: number
  text: number
}

interface Mark {
  /** The number of it, or of what it is in. */
  readonly mcid: number | undefined
  /** Whether it, or what it is in, is a tag or an artifact. */
  readonly tagged: boolean
}

const nowhere: Mark = { mcid: undefined, tagged: false }

function read(reading: Reading, scan: ContentScan): void {
  const { code } = scan
  if (code === BMC || code === BDC) begin(reading, scan)
  else if (code === EMC) {
    reading.text = -1
    reading.marks.pop()
  } else if (code === ET) reading.text = -1
  // Marks may not stand between a path and its painting: the path is inside them.
  else if (starts.has(code)) reading.path = reading.path < 0 ? scan.start : reading.path
  else if (code === PATH_END) reading.path = -1
  else if (shows.has(code)) paintText(reading, scan)
  else if (paints.has(code)) paint(reading, scan)
}

/** Marks of ours may stand neither across the edge of a tag nor across the end of a text. */
function begin(reading: Reading, scan: ContentScan): void {
  reading.text = -1
  const around = reading.marks.at(-1) ?? nowhere
  const properties = operandOf(scan, 1)
  const number = /\/MCID\s+(\d+)/.exec(properties)?.[1]
  const mcid = number === undefined ? undefined : Number(number)
  if (scan.code === BDC && mcid !== undefined && !around.tagged)
    reading.begins.push({ mcid, start: scan.start, end: scan.end })
  // A property list in the resources is taken for tagged: only who wrote it knows.
  const own = operandOf(scan, 0) === '/Artifact' || properties.startsWith('/') || properties.includes('/MCID')
  reading.marks.push({ mcid: mcid ?? around.mcid, tagged: around.tagged || own })
}

function paintText(reading: Reading, { start, end }: ContentScan): void {
  const { mcid, tagged } = reading.marks.at(-1) ?? nowhere
  if (mcid !== undefined) reading.said.add(mcid)
  if (tagged) return
  if (reading.text < 0) reading.text = reading.loose.push({ start, end }) - 1
  const span = reading.loose[reading.text]
  if (span !== undefined) span.end = end
}

function paint(reading: Reading, scan: ContentScan): void {
  const { code, end } = scan
  const { mcid, tagged } = reading.marks.at(-1) ?? nowhere
  if (mcid !== undefined && speaks.has(code)) reading.said.add(mcid)
  const name = code === DO ? operandOf(scan, 0) : ''
  if (name !== '') reading.drawn.add(name)
  const start = reading.path < 0 ? scan.start : reading.path
  if (!tagged) reading.loose.push(name === '' ? { start, end } : { start, end, name })
  reading.path = -1
}
