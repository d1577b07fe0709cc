/** Which browser to use, and why; `path` or `endpoint`, never both. */
export interface BrowserChoice {
  readonly kind: 'packaged' | 'executable' | 'remote'
  /** Executable on this machine; empty for a remote one, and for the packaged one until it is unpacked. */
  readonly path: string
  /** `ws://…` of a running browser. */
  readonly endpoint: string
  /** One sentence for `katern doctor`. */
  readonly why: string
}

const SYSTEM: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
}

/**
 * Chooses the browser: the one that KATERN_BROWSER names, else the Chromium that comes with the install (Linux x64), else one
 * that the system has. Layout is only the same everywhere with the packaged one.
 * @param exists Tells whether an executable is there.
 */
export function chooseBrowser(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  arch: string,
  exists: (path: string) => boolean,
): BrowserChoice | undefined {
  const named = env.KATERN_BROWSER ?? ''
  if (/^wss?:\/\//.test(named))
    return { kind: 'remote', path: '', endpoint: named, why: 'KATERN_BROWSER names a running browser' }
  if (named !== '')
    return { kind: 'executable', path: named, endpoint: '', why: 'KATERN_BROWSER names this executable' }
  if (platform === 'linux' && arch === 'x64')
    return {
      kind: 'packaged',
      path: '',
      endpoint: '',
      why: 'it comes with the install, so that pages break alike everywhere',
    }
  const found = (SYSTEM[platform] ?? []).find(exists)
  if (found === undefined) return undefined
  return {
    kind: 'executable',
    path: found,
    endpoint: '',
    why: 'no packaged browser for this system; this one was found',
  }
}
