import { deserialize, serialize } from 'node:v8'
import type { Root } from 'hast'
import type { Form } from '../recall.ts'
import type { Chapter } from './model.ts'

/** Bytes that say how long what stands before the body is. */
const HEAD = 4

/** A finished chapter in bytes. The body is read back only when it is asked for: of most chapters nobody does. */
export const chapterForm: Form<Chapter> = {
  pack: ({ body, ...rest }) => {
    const head = serialize(rest)
    const length = Buffer.alloc(HEAD)
    length.writeUInt32LE(head.length)
    return Buffer.concat([length, head, serialize(body)])
  },
  unpack: bytes => {
    const start = HEAD + Buffer.from(bytes.buffer, bytes.byteOffset, HEAD).readUInt32LE()
    const rest = deserialize(bytes.subarray(HEAD, start)) as Omit<Chapter, 'body'>
    let body: Root | undefined
    return {
      ...rest,
      get body() {
        body ??= deserialize(bytes.subarray(start)) as Root
        return body
      },
    }
  },
}
