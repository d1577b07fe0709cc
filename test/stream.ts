import { Writable } from 'node:stream'

/** A stream that keeps what is written; with `isTTY` when it imitates a terminal. */
export function stream(terminal = false): { readonly output: NodeJS.WritableStream; readonly text: () => string } {
  let kept = ''
  const output = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      kept += String(chunk)
      done()
    },
  })
  return { output: Object.assign(output, terminal ? { isTTY: true, columns: 80 } : {}), text: () => kept }
}
