// Where a worker thread begins. Plain JavaScript, since Node 20 runs no TypeScript by itself and a worker does not inherit
// what was registered in the main thread.
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
await import('./picture-worker.ts')
