import { basename, resolve } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import type { Publication } from './publication.ts'
import type { Subscribe } from './watch.ts'

/** What editors and systems leave beside a file while they save it. */
const passing = /^(\.[^/]+|.+(~|\.tmp|\.sw[a-z]|\.crswap)|4913|#.+#|node_modules)$/

/**
 * Watches what a build reads: the targets, the named stylesheets, `styles/` and `templates/`. Not what it writes.
 * @param targets Folders and files relative to the root.
 */
export function changes(targets: readonly string[], css: readonly string[], publication: Publication): Subscribe {
  const { world, out } = publication
  const watched = [...targets, ...css, 'styles', 'templates'].map(each => resolve(world.root, each))
  const written = resolve(out.root, out.folder)
  return async changed => {
    const watcher = watchFiles(watched, {
      ignoreInitial: true,
      ignored: path => path === written || (passing.test(basename(path)) && !watched.includes(path)),
    })
    watcher.on('all', changed)
    await new Promise<void>((ready, failed) => watcher.once('ready', ready).once('error', failed))
    watcher.on('error', changed)
    return () => watcher.close()
  }
}
