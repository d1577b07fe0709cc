import { fileURLToPath } from 'node:url'
import { pageBundle } from './page-bundle.js'

/** Put in by `bin/program.js`, which bundles it with all the rest. */
declare const KATERN_PAGE_SCRIPT: string | undefined

/** Bundles `runtime/` into the one script that runs in the page; made once a process. */
export function pageScript(): () => Promise<string> {
  let made: Promise<string> | undefined
  return () => {
    made ??= typeof KATERN_PAGE_SCRIPT === 'string' ? Promise.resolve(KATERN_PAGE_SCRIPT) : bundle()
    return made
  }
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild')
  const result = await build(pageBundle(fileURLToPath(new URL('./runtime/entry.ts', import.meta.url))))
  return result.outputFiles[0]?.text ?? ''
}
