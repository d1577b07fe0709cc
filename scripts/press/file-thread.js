// Where a worker thread begins. Plain JavaScript, since Node 20 runs no TypeScript by itself and a worker does not inherit
// what was registered in the main thread.
import { beginning } from '../../bin/program.js'

await import(await beginning('file-worker'))
