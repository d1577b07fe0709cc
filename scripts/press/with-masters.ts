import type { Memo } from '../memo.ts'
import type { World } from '../world.ts'
import { master, masterVersion } from './master.ts'

/** Pictures of points; drawings are shown as they are. */
const picture = /\.(jpe?g|png|webp|avif|gif|heif|heic)$/i

/**
 * A world in which every picture is as the browser is to have it (see `master`); each is made once and kept.
 * @param library Version of what makes them, since another one gives other bytes.
 */
export function withMasters(world: World, memo: Pick<Memo, 'of'>, library: string): World {
  return {
    ...world,
    read: async path => {
      const bytes = await world.read(path)
      if (bytes === undefined || !picture.test(path)) return bytes
      // An empty result is kept as well: what cannot be read stays as it is, and the browser says what it makes of it.
      const made = await memo.of([masterVersion, library, bytes], async () => (await master(bytes)) ?? new Uint8Array())
      return made.length > 0 ? made : bytes
    },
  }
}
