import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { alive } from './browser-profile.ts'

/** The packaged browser, ready to start. */
export interface Unpacked {
  readonly executable: string
  /** Folder of the shared libraries that a bare system lacks. */
  readonly libraries: string
  /** A fontconfig file that knows only the fonts beside it, so that a fallback is the same everywhere. */
  readonly fontConfig: string
  readonly version: string
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a folder of its own under the cache, once a version. It is unpacked
 * beside and renamed, so that two builds at once, or one that is broken off, leave nothing half done.
 * @param signal Breaks it off.
 */
export async function unpackBrowser(cache: string, signal?: AbortSignal): Promise<Unpacked> {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = packageFile.slice(0, packageFile.lastIndexOf('@sparticuz/chromium') + '@sparticuz/chromium'.length)
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const target = join(cache, `browser-${version}`)
  if (!existsSync(join(target, 'fonts.conf'))) await unpackInto(join(home, 'bin'), target, signal)
  return {
    executable: join(target, 'chromium'),
    libraries: join(target, 'al2023', 'lib'),
    fontConfig: join(target, 'fonts.conf'),
    version,
  }
}

async function unpackInto(bin: string, target: string, signal: AbortSignal | undefined): Promise<void> {
  await sweep(target)
  // Two may unpack at once in one process as well.
  const beside = `${target}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  await mkdir(beside, { recursive: true })
  try {
    await inflateAll(bin, beside, signal)
    await chmod(join(beside, 'chromium'), 0o755)
    await writeFile(join(beside, 'fonts.conf'), fontConfig(target))
    await replace(beside, target)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
}

async function inflateAll(bin: string, beside: string, signal: AbortSignal | undefined): Promise<void> {
  const inflate = (name: string) => [createReadStream(join(bin, name)), createBrotliDecompress()] as const
  const breakable = signal ? { signal } : {}
  await Promise.all([
    pipeline(...inflate('chromium.br'), createWriteStream(join(beside, 'chromium')), breakable),
    pipeline(...inflate('al2023.tar.br'), extract(join(beside, 'al2023')), breakable),
    pipeline(...inflate('fonts.tar.br'), extract(join(beside, 'fonts')), breakable),
    pipeline(...inflate('swiftshader.tar.br'), extract(beside), breakable),
  ])
}

/** What a build that was killed while it unpacked left beside. */
async function sweep(target: string): Promise<void> {
  const mark = /\.(\d+)\.(?:[\da-f]+\.)?tmp$/
  for (const name of await readdir(dirname(target)).catch(() => [])) {
    const owner = name.startsWith(`${basename(target)}.`) ? mark.exec(name)?.[1] : undefined
    if (owner && !alive(Number(owner))) await rm(join(dirname(target), name), { recursive: true, force: true })
  }
}

function fontConfig(target: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(target, 'fonts')}</dir>
  <cachedir>${join(target, 'font-cache')}</cachedir>
</fontconfig>
`
}

async function replace(beside: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  try {
    await rename(beside, target)
  } catch (error) {
    // Another build was first: its copy serves as well.
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(join(target, 'fonts.conf'))) throw error
  }
}
