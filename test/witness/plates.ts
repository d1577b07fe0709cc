/**
 * Looks at the plates of a file for the press with Ghostscript, as an outside witness:
 * `npx tsx test/witness/plates.ts dist/hoe-dan/hoe-dan-print.pdf 3 7 12`.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { contentsOf } from '../../scripts/pdf/contents.ts'
import { pageBox } from '../../scripts/pdf/page-box.ts'

const run = promisify(execFile)

/** A page's plates within its bleed: how much ink each pixel has, 0 to 255. */
export interface Plates {
  readonly width: number
  readonly height: number
  /** By the name of the ink: `Cyan`, `Black`, `House Blue`. */
  readonly inks: ReadonlyMap<string, Uint8Array>
}

/** Whether Ghostscript is on this machine. */
export async function hasGhostscript(): Promise<boolean> {
  return run('gs', ['--version']).then(
    () => true,
    () => false,
  )
}

/**
 * Lets Ghostscript separate one page.
 * @param page From 1.
 */
export async function separate(pdf: Uint8Array, page: number, dpi = 150): Promise<Plates> {
  const folder = await mkdtemp(join(tmpdir(), 'katern-plates-'))
  try {
    await writeFile(join(folder, 'in.pdf'), pdf)
    const device = [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=tiffsep',
      `-r${dpi}`,
      '-dGraphicsAlphaBits=1',
      '-dTextAlphaBits=1',
    ]
    await run('gs', [...device, `-dFirstPage=${page}`, `-dLastPage=${page}`, '-sOutputFile=out.tif', 'in.pdf'], {
      cwd: folder,
    })
    const names = (await readdir(folder)).sort().filter(name => /^out\(.+\)\.tif$/.test(name))
    const area = await bleedIn(pdf, page, dpi)
    const inks = new Map<string, Uint8Array>()
    for (const name of names) {
      const grey = sharp(await readFile(join(folder, name)))
        .extract(area)
        .toColourspace('b-w')
      inks.set(
        name.slice(4, -5),
        (await grey.raw().toBuffer()).map(value => 255 - value),
      )
    }
    return { width: area.width, height: area.height, inks }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function bleedIn(pdf: Uint8Array, page: number, dpi: number) {
  const found = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages()[page - 1]
  const [media, bleed] = [found && pageBox(found, 'MediaBox'), found && pageBox(found, 'BleedBox')]
  if (media === undefined || bleed === undefined) throw new Error(`no bleed on page ${page}`)
  const px = (points: number) => Math.round((points * dpi) / 72)
  return {
    ...{ left: px(bleed.left - media.left) + 1, top: px(media.top - bleed.top) + 1 },
    ...{ width: px(bleed.right - bleed.left) - 2, height: px(bleed.top - bleed.bottom) - 2 },
  }
}

/** The same file in which black text leaves out what lies below, or is not there at all. */
export async function without(what: 'overprint' | 'text', pdf: Uint8Array): Promise<Uint8Array> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) {
    const states = object instanceof PDFDict ? object : object instanceof PDFRawStream ? object.dict : undefined
    const resources = states?.lookup(PDFName.of('Resources'))
    const all = resources instanceof PDFDict ? resources.lookup(PDFName.of('ExtGState')) : undefined
    const state = all instanceof PDFDict ? all.lookup(PDFName.of('KaternOverprint')) : undefined
    if (what === 'overprint' && state instanceof PDFDict) {
      for (const key of ['OP', 'op']) state.set(PDFName.of(key), doc.context.obj(false))
    }
    const isForm = object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Subtype'))) === '/Form'
    if (what === 'text' && isForm) doc.context.assign(ref, hidden(doc, object))
  }
  if (what === 'text') for (const page of doc.getPages()) for (const each of contentsOf(page)) hide(doc, each)
  return await doc.save({ useObjectStreams: true, addDefaultPage: false })
}

function hide(doc: PDFDocument, ref: ReturnType<typeof contentsOf>[number]): void {
  const stream = doc.context.lookup(ref)
  if (stream instanceof PDFRawStream) doc.context.assign(ref as never, hidden(doc, stream))
}

function hidden(doc: PDFDocument, stream: PDFRawStream): PDFRawStream {
  const content = Buffer.from(decodePDFRawStream(stream).decode())
    .toString('latin1')
    .replaceAll('/KaternOverprint gs', '3 Tr /KaternOverprint gs')
    .replaceAll('/KaternKnockout gs', '0 Tr /KaternKnockout gs')
  const dict = stream.dict.clone(doc.context)
  for (const key of ['Filter', 'DecodeParms', 'Length']) dict.delete(PDFName.of(key))
  return PDFRawStream.of(dict, new Uint8Array(Buffer.from(content, 'latin1')))
}

/** What the plates of a page show. */
export interface Shown {
  /** Mean ink of each plate, in per cent of a full one. */
  readonly coverage: Readonly<Record<string, number>>
  /** Most ink on one pixel, in per cent of a full plate. */
  readonly most: number
  /** Pixels of black text: what goes when the text is taken away. */
  readonly textPixels: number
  /** Of those, how many change any other plate than black. */
  readonly onOtherPlates: number
  /** Of those, how many lie on other ink, and how many of these would lose it if black did not overprint. */
  readonly onInk: number
  readonly saved: number
}

/** Separates a page as it is, without its black text, and with black that leaves out what lies below; compares the three. */
export async function look(pdf: Uint8Array, page: number, dpi = 150): Promise<Shown> {
  const whole = await separate(pdf, page, dpi)
  const bare = await separate(await without('text', pdf), page, dpi)
  const knocked = await separate(await without('overprint', pdf), page, dpi)
  const names = [...whole.inks.keys()]
  const ink = (plates: Plates, name: string, at: number) => plates.inks.get(name)?.[at] ?? 0
  const others = names.filter(name => name !== 'Black')
  const sums = new Map(names.map(name => [name, 0]))
  let [most, textPixels, onOtherPlates, onInk, saved] = [0, 0, 0, 0, 0]
  for (let at = 0; at < whole.width * whole.height; at++) {
    let sum = 0
    for (const name of names) {
      const value = ink(whole, name, at)
      sum += value
      sums.set(name, (sums.get(name) ?? 0) + value)
    }
    most = Math.max(most, sum)
    // Full black that goes with the text: glyphs of other colours may move by a hair when the ones before them are gone.
    if (ink(whole, 'Black', at) - ink(bare, 'Black', at) < 200) continue
    textPixels++
    if (others.some(name => ink(whole, name, at) !== ink(bare, name, at))) onOtherPlates++
    if (!others.some(name => ink(bare, name, at) > 0)) continue
    onInk++
    if (others.some(name => ink(knocked, name, at) !== ink(bare, name, at))) saved++
  }
  const percent = (value: number) => Math.round((value / 255) * 10000) / 100
  const coverage = Object.fromEntries(
    [...sums].map(([name, sum]) => [name, percent(sum / (whole.width * whole.height))]),
  )
  return { coverage, most: percent(most), textPixels, onOtherPlates, onInk, saved }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [file = '', ...pages] = argv.slice(2)
  const pdf = new Uint8Array(await readFile(file))
  for (const page of pages) process.stdout.write(`page ${page} ${JSON.stringify(await look(pdf, Number(page)))}\n`)
}
