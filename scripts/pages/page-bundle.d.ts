import type { BuildOptions } from 'esbuild'

/** How the script that runs in the page is bundled; `entry` is `runtime/entry.ts`, absolute. */
declare function pageBundle(entry: string): BuildOptions & { write: false }

export { pageBundle }
