import { PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { nameAt, numberAt } from '../../scripts/pdf/objects.ts'
import { smallerPictures } from '../../scripts/pdf/smaller-pictures.ts'
import { magazineEdition, magazineFacts } from './facts.ts'
import { noise } from './noise.ts'

const photo = () => sharp(noise(600 * 600 * 3), { raw: { width: 600, height: 600, channels: 3 } })

interface Kind {
  readonly bytes: Uint8Array
  readonly dict: Readonly<Record<string, string | number>>
}

/** A page on which the picture is an inch wide for each number. */
async function paged({ bytes, dict }: Kind, ...inches: readonly number[]): Promise<{ doc: PDFDocument; ref: PDFRef }> {
  const doc = await PDFDocument.create()
  const { context } = doc
  const entries = { Type: 'XObject', Subtype: 'Image', Width: 600, Height: 600, BitsPerComponent: 8, ...dict }
  const ref = context.register(context.stream(bytes, entries))
  const page = doc.addPage()
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Im: ref } }))
  const painted = inches.map(each => `q ${each * 72} 0 0 ${each * 72} 0 0 cm /Im Do Q`).join(' ')
  page.node.set(PDFName.of('Contents'), context.register(context.stream(painted)))
  return { doc, ref }
}

async function made(kind: Kind, ...inches: readonly number[]) {
  return madeAt(150, kind, ...inches)
}

async function madeAt(screenPpi: number, kind: Kind, ...inches: readonly number[]) {
  const { doc, ref } = await paged(kind, ...inches)
  const edition = magazineEdition({ outputs: { screen: true, print: true, screenPpi } })
  await smallerPictures(doc, magazineFacts({ edition }), collector())
  const picture = doc.context.lookup(ref)
  if (!(picture instanceof PDFRawStream)) throw new Error('The picture is gone')
  const { dict } = picture
  return {
    size: [numberAt(dict, 'Width'), numberAt(dict, 'Height')],
    filter: nameAt(dict, 'Filter'),
    space: nameAt(dict, 'ColorSpace'),
    bytes: picture.getContents(),
    dict,
  }
}

const jpeg = async () => ({
  bytes: await photo().jpeg().toBuffer(),
  dict: { Filter: 'DCTDecode', ColorSpace: 'DeviceRGB' },
})

describe('smallerPictures', () => {
  it('makes a picture 150 pixels an inch at its largest', async () => {
    const { size, bytes } = await made(await jpeg(), 1, 2)
    expect(size).toEqual([300, 300])
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 300, height: 300 })
  })

  it('makes it as fine as the edition asks', async () => {
    expect((await madeAt(100, await jpeg(), 2)).size).toEqual([200, 200])
    expect((await madeAt(300, await jpeg(), 2)).size).toEqual([600, 600])
  })

  it('leaves one that is hardly finer, byte for byte', async () => {
    const kind = await jpeg()
    const { size, bytes } = await made(kind, 3.5)
    expect(size).toEqual([600, 600])
    expect(Buffer.from(bytes).equals(kind.bytes)).toBe(true)
  })

  it('takes the key of a filter out of the picture', async () => {
    const kind = await jpeg()
    expect(
      (await made({ ...kind, dict: { ...kind.dict, ColorTransform: 0 } }, 9)).dict.has(PDFName.of('ColorTransform')),
    ).toBe(false)
  })

  it('says grey of a grey JPEG that was said to be in colour', async () => {
    const bytes = await photo().toColourspace('b-w').jpeg().toBuffer()
    expect((await made({ bytes, dict: { Filter: 'DCTDecode', ColorSpace: 'DeviceRGB' } }, 1)).space).toBe('DeviceGray')
  })

  it('leaves what it cannot read: masks, other depths', async () => {
    const kind = await jpeg()
    const { size } = await made({ ...kind, dict: { ...kind.dict, BitsPerComponent: 1 } }, 1)
    expect(size).toEqual([600, 600])
  })

  it('asks what was kept before it makes anything, by all that makes a difference', async () => {
    const { doc } = await paged(await jpeg(), 1)
    const keys: string[] = []
    const remember = (key: string) => {
      keys.push(key)
      return Promise.resolve(new TextEncoder().encode('DCTDecode 5 5 3\nkept'))
    }
    await smallerPictures(doc, { ...magazineFacts(), remember }, collector())
    expect(keys).toHaveLength(1)
    expect(keys[0]).toMatch(/^screen DCTDecode 600 600 0 0\.25\d* [0-9a-f]{64}$/)
  })
})
