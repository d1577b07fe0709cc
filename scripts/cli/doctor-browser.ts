import type { Check } from './doctor-check.ts'
import type { Surroundings } from './surroundings.ts'

const name = 'browser'
const fix = 'Set KATERN_BROWSER to the path of a Chromium or Chrome, or to ws://… of a running one.'

/** Chooses the browser as a build does, and starts it once: a path that exists may still not run. */
export async function browserCheck(env: Surroundings['env'], cache: string, signal: AbortSignal): Promise<Check> {
  const { browserChoice, startBrowser } = await import('../pages/browser.ts')
  const choice = browserChoice(env)
  if (!choice) return { name, ok: false, value: 'none was found', fix }
  const where = choice.path || choice.endpoint || 'packaged'
  try {
    signal.throwIfAborted()
    const running = await startBrowser(env, cache)
    await running.end()
    return { name, ok: true, value: `${running.version} (${where}): ${choice.why}` }
  } catch (thrown) {
    signal.throwIfAborted()
    return { name, ok: false, value: `${where} did not start: ${reason(thrown)}`, fix }
  }
}

/** The innermost cause says most; its first line is enough here. */
function reason(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause === undefined ? (thrown.message.split('\n')[0] ?? '') : reason(thrown.cause)
}
