import { join, resolve } from 'node:path'

/**
 * Where the cache is, absolute: `KATERN_CACHE`, relative to where the command was given, else with the installed packages.
 * @param packageRoot Katern's own folder, absolute; may itself lie in a `node_modules`.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  packageRoot: string,
): string {
  if (env.KATERN_CACHE) return resolve(cwd, env.KATERN_CACHE)
  const installed = /^(.*[/\\]node_modules)[/\\]/.exec(packageRoot)?.[1]
  return join(installed ?? join(packageRoot, 'node_modules'), '.cache', 'katern')
}
