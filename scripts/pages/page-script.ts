import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles `runtime/` into the one script that runs in the page; made once a process. */
export function pageScript(): () => Promise<string> {
  let made: Promise<string> | undefined
  return () => {
    made ??= bundle()
    return made
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./runtime/entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}
