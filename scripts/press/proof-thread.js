// Where a worker thread begins. Plain JavaScript, since Node 20 runs no TypeScript by itself and a worker does not inherit
// what was registered in the main thread.
import { program } from '../../bin/program.js'

await import((await program('proof-worker')) ?? (await asTheyAre()))

async function asTheyAre() {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: false })
  return './proof-worker.ts'
}
