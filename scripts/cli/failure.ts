import { type Message, message } from '../message.ts'
import { visible } from '../report/visible.ts'

/** What the system says when a file cannot be written, in plain words; by its error code. */
const systemFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no space left on the disk',
  EIO: 'The disk does not keep what is written',
  EDQUOT: 'There is no space left in your quota',
  EACCES: 'There is no permission to write',
  EPERM: 'There is no permission to write',
  EROFS: 'The disk is read-only',
  EFBIG: 'The file is larger than the disk allows',
  ENOTDIR: 'There is a file where a folder should be',
  EISDIR: 'There is a folder where a file should be',
  EEXIST: 'There is a file where a folder should be',
}

/** An exception as a message: a full or locked disk by its name, anything else as a fault in Katern. */
export function failure(thrown: unknown): Message {
  const fault = thrown instanceof Error && 'code' in thrown ? systemFaults[String(thrown.code)] : undefined
  if (fault !== undefined && thrown instanceof Error) {
    const path = 'path' in thrown && typeof thrown.path === 'string' ? `: ${thrown.path}` : ''
    return message('cannot-write', `${fault}${path}`)
  }
  return message('internal-error', `Katern failed: ${visible(described(thrown))}`)
}

/** The stack for `KATERN_DEBUG=1`, with the causes; empty when what was thrown has none. */
export function stack(thrown: unknown): string {
  if (!(thrown instanceof Error)) return ''
  const cause = thrown.cause === undefined ? '' : `caused by: ${stack(thrown.cause) || described(thrown.cause)}`
  return [thrown.stack ?? '', cause].filter(each => each !== '').join('\n')
}

function described(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.name === 'Error' ? thrown.message : `${thrown.name}: ${thrown.message}`
}
