import type { World } from '../world.ts'

/**
 * The editions of a publication, as folders relative to its root, in the order of their names:
 * each folder under `chapters/` that holds an edition.yaml or Markdown; `chapters` itself when it is one edition.
 */
export async function editions(world: World): Promise<readonly string[]> {
  const names = await world.list('chapters')
  if (names.includes('edition.yaml')) return ['chapters']
  const folders = await kept(
    names.map(each => `chapters/${each}`),
    each => isEdition(each, world),
  )
  return folders.length === 0 && names.some(isChapter) ? ['chapters'] : folders
}

async function isEdition(path: string, world: World): Promise<boolean> {
  if (path.startsWith('chapters/.') || (await world.kind(path)) !== 'folder') return false
  return (await world.list(path)).some(each => each === 'edition.yaml' || isChapter(each))
}

/** Whether a file of this name can be a chapter of an edition without an edition.yaml. */
function isChapter(name: string): boolean {
  return /^[^.].*\.(md|markdown)$/i.test(name)
}

async function kept<T>(all: readonly T[], test: (each: T) => Promise<boolean>): Promise<readonly T[]> {
  const verdicts = await Promise.all(all.map(test))
  return all.filter((_, index) => verdicts[index])
}
