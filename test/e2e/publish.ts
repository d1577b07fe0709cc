import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes the files of a publication: path relative to its folder → text or bytes. */
export async function publish(root: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const at = join(root, path)
    await mkdir(dirname(at), { recursive: true })
    await writeFile(at, content)
  }
}
