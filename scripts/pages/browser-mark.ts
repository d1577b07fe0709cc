import { existsSync, realpathSync, statSync } from 'node:fs'
import { chooseBrowser } from './browser-choice.ts'

/**
 * Tells one browser from another without starting it: the packaged one is told by the version of its package, which is
 * Katern's own matter; an executable by its path, size and time.
 * @returns Undefined for a remote browser, which says what it is only when asked.
 */
export function browserMark(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const choice = chooseBrowser(env, process.platform, process.arch, existsSync)
  if (!choice || choice.kind === 'remote') return undefined
  if (choice.kind === 'packaged') return 'packaged'
  try {
    const path = realpathSync(choice.path)
    const { size, mtimeMs } = statSync(path)
    return `${path} ${size} ${mtimeMs}`
  } catch {
    return undefined
  }
}
