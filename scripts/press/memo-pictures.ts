import type { Memo } from '../memo.ts'
import type { PictureJob, PictureResult } from '../pdf/colour/picture-job.ts'

type Convert = (job: PictureJob) => Promise<PictureResult | undefined>

/** Changes whenever the conversion gives other bytes for the same picture. */
const version = 'picture 1'

/**
 * Converts each picture once, and keeps it by its own bytes, its size, and both profiles. One that cannot be converted is
 * tried again each time.
 * @param libraries Versions of what converts, since another one gives other bytes.
 */
export function memoPictures(convert: Convert, memo: Memo, libraries: string): Convert {
  return async job => {
    const { bytes, source = new Uint8Array(), press, ...rest } = job
    const facts = JSON.stringify(Object.entries(rest).sort())
    try {
      return unpacked(
        await memo.of([version, libraries, facts, bytes, source, press], async () => packed(await convert(job))),
      )
    } catch (error) {
      if (error instanceof NoPicture) return undefined
      throw error
    }
  }
}

class NoPicture extends Error {}

/** The facts as JSON on a line of their own, then the bytes. */
function packed(result: PictureResult | undefined): Uint8Array {
  if (result === undefined) throw new NoPicture()
  const { bytes, ...facts } = result
  return new Uint8Array(Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), bytes]))
}

function unpacked(entry: Uint8Array): PictureResult {
  const end = entry.indexOf(10)
  const facts = JSON.parse(new TextDecoder().decode(entry.subarray(0, end))) as Omit<PictureResult, 'bytes'>
  return { ...facts, bytes: entry.subarray(end + 1) }
}
