import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type BrowserChoice, chooseBrowser } from './browser-choice.ts'
import { browserProfile, type Profile } from './browser-profile.ts'
import { unpackBrowser } from './browser-unpack.ts'

/** Flags that keep the browser off the network and its text the same everywhere. Source: the trust tests of this folder. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-first-run',
  '--no-pings',
  '--mute-audio',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/** A started browser and how to end it for certain. */
export interface RunningBrowser {
  readonly browser: Browser
  readonly version: string
  /** Ends it by force, with all it left on the disk; safe to call twice. */
  readonly end: () => Promise<void>
}

/** No browser could be started; `message` says which was tried. */
export class BrowserError extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'BrowserError'
  }
}

/** The browser that this machine would use. */
export function browserChoice(env: Readonly<Record<string, string | undefined>>): BrowserChoice | undefined {
  return chooseBrowser(env, process.platform, process.arch, existsSync)
}

/**
 * Starts the browser over a pipe, so that it dies with us.
 * @param cache Folder for the unpacked browser.
 * @param signal Breaks off the start.
 * @throws BrowserError when none can be found or started.
 */
export async function startBrowser(
  env: Readonly<Record<string, string | undefined>>,
  cache: string,
  signal?: AbortSignal,
): Promise<RunningBrowser> {
  const choice = browserChoice(env)
  if (!choice) throw new BrowserError('No browser was found; set KATERN_BROWSER to the path of a Chromium')
  try {
    return await (choice.kind === 'remote' ? connect(choice) : launch(choice, env, cache, signal))
  } catch (error) {
    throw new BrowserError(
      `The browser did not start (${choice.path || choice.endpoint || 'the packaged Chromium'})`,
      error,
    )
  }
}

async function connect({ endpoint }: BrowserChoice): Promise<RunningBrowser> {
  const browser = await puppeteer.connect({ browserWSEndpoint: endpoint })
  return { browser, version: await browser.version(), end: () => browser.disconnect() }
}

async function launch(
  choice: BrowserChoice,
  env: Readonly<Record<string, string | undefined>>,
  cache: string,
  signal: AbortSignal | undefined,
): Promise<RunningBrowser> {
  const unpacked = choice.kind === 'packaged' ? await unpackBrowser(cache, signal) : undefined
  signal?.throwIfAborted()
  const profile = await browserProfile()
  // From now on, not from when the browser is ready: our process may end while it starts.
  process.once('exit', profile.removeNow)
  const own = { TMPDIR: profile.path, TZ: 'UTC', LANG: 'C.UTF-8' }
  try {
    const coming = puppeteer.launch({
      executablePath: unpacked?.executable ?? choice.path,
      headless: unpacked ? 'shell' : true,
      pipe: true,
      args: [...BROWSER_FLAGS],
      userDataDir: profile.path,
      env: { ...env, ...(unpacked ? packagedEnvironment(env, unpacked) : {}), ...own },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: 600_000,
      ...(signal ? { signal } : {}),
    })
    const browser = await unlessAborted(coming, signal)
    return { browser, version: await browser.version(), end: ending(browser, profile) }
  } catch (error) {
    await profile.remove()
    process.off('exit', profile.removeNow)
    throw error
  }
}

/** Milliseconds that a start which is broken off has to say so. */
const grace = 300

/**
 * A start that is broken off at the wrong moment never settles, although its process is gone: then nobody waits for it.
 * @throws The signal's reason.
 */
async function unlessAborted(coming: Promise<Browser>, signal: AbortSignal | undefined): Promise<Browser> {
  if (!signal) return coming
  let stop = () => {}
  const given = new Promise<never>((_, reject) => {
    const wait = () => setTimeout(() => reject(signal.reason), grace)
    if (signal.aborted) wait()
    signal.addEventListener('abort', wait, { once: true })
    stop = () => signal.removeEventListener('abort', wait)
  })
  // One that comes after all is ended.
  const late = () => coming.then(browser => kill(browser.process())).catch(() => undefined)
  return Promise.race([coming, given])
    .catch(error => {
      void late()
      throw error
    })
    .finally(stop)
}

function packagedEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  unpacked: { libraries: string; fontConfig: string },
) {
  const paths = [env.LD_LIBRARY_PATH, unpacked.libraries].filter(Boolean)
  return { LD_LIBRARY_PATH: paths.join(':'), FONTCONFIG_FILE: unpacked.fontConfig }
}

/**
 * How to end a browser: killed with all its processes, since one with a page in an endless loop does not close when asked.
 * When our own process ends first, the profile's `removeNow` sees to both.
 */
function ending(browser: Browser, profile: Profile): () => Promise<void> {
  return async () => {
    await kill(browser.process())
    await profile.remove()
    // Last: our process may be told to end while this goes on.
    process.off('exit', profile.removeNow)
  }
}

async function kill(child: ChildProcess | null): Promise<void> {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(settle => child.once('exit', settle))
  try {
    // A minus sign means the whole group, which Windows does not know.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
  await gone
}
