import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Whether a folder can be written, or made when it is not there yet: its nearest existing ancestor decides.
 * @param at Absolute path.
 */
export async function writable(at: string): Promise<boolean> {
  try {
    await access(at, constants.W_OK)
    return true
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return absent && dirname(at) !== at ? writable(dirname(at)) : false
  }
}
