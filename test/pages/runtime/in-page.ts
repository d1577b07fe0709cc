import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { type RunningBrowser, startBrowser } from '../../../scripts/pages/browser.ts'
import { CACHE } from '../stage.ts'

/** A module of the runtime in a real page. */
export interface InPage<Module> {
  /**
   * Calls `work` in a fresh page with this body, where it may use the module; nothing of the test file is in reach but
   * `given`. What it returns comes back as JSON.
   */
  readonly run: <Result, Given = undefined>(
    body: string,
    work: (module: Module, given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => Promise<Result>
}

/** Starts a browser before the tests of a file, with one module of `scripts/pages/runtime/`; ends it after them. */
export function useModule<Module>(name: string): InPage<Module> {
  let running: RunningBrowser | undefined
  let script = ''
  beforeAll(async () => {
    ;[running, script] = await Promise.all([startBrowser(process.env, CACHE), bundle(name)])
  })
  afterAll(() => running?.end())
  return {
    run: async (body, work, given) => {
      if (!running) throw new Error('There is no browser yet')
      const page = await running.browser.newPage()
      try {
        await page.setContent(`<!doctype html><style>${STYLE}</style><body>${body}</body>`)
        await page.addScriptTag({ content: script })
        return (await page.evaluate(`(${work})(subject, ${JSON.stringify(given) ?? 'undefined'})`)) as never
      } finally {
        await page.close()
      }
    },
  }
}

/** Letters ten pixels wide by twenty high, as near as a fallback font allows. */
const STYLE = '* { margin: 0; padding: 0 } body { font: 16px/20px monospace; width: 320px }'

async function bundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../../../scripts/pages/runtime/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'subject',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}
