import type { Edition } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Place } from '../message.ts'
import type { World } from '../world.ts'

/** Finds where a colour is written. */
export type PlaceOfColour = (hex: string) => Promise<Place | undefined>

/**
 * Where a colour stands in the publication: its own stylesheets, its drawings, those of the house, its chapters, in that
 * order. The files are read when first asked for.
 */
export function colourPlaces(edition: Edition, html: Html, world: World): PlaceOfColour {
  let texts: Promise<ReadonlyMap<string, string>> | undefined
  return async hex => {
    texts ??= readTexts(edition, html, world)
    for (const [file, text] of await texts) {
      const place = placeIn(text, hex)
      if (place !== undefined) return { file, ...place }
    }
    return undefined
  }
}

/** Line and column, from 1, at which a text first writes `#rrggbb`, in six figures, in three, or as `rgb()`. */
export function placeIn(text: string, hex: string): { readonly line: number; readonly column: number } | undefined {
  const at = writings(hex).exec(text)?.index
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function writings(hex: string): RegExp {
  const parts = [1, 3, 5].map(at => hex.slice(at, at + 2))
  const short = parts.every(part => part[0] === part[1]) ? `|#${parts.map(part => part[0]).join('')}(?![0-9a-f])` : ''
  const numbers = parts.map(part => Number.parseInt(part, 16)).join('[\\s,]+')
  return new RegExp(`${hex}(?![0-9a-f]{3})${short}|rgba?\\(\\s*${numbers}\\b`, 'i')
}

async function readTexts(edition: Edition, html: Html, world: World): Promise<ReadonlyMap<string, string>> {
  const drawings = [...html.assets.values()].filter(({ from, path }) => from !== 'package' && /\.svg$/i.test(path))
  const styles = await stylesheets('styles', world)
  const shown = [...edition.css, ...drawings.map(({ path }) => path), ...styles]
  const paths = [...shown, ...edition.running.map(({ path }) => path)]
  const texts = new Map<string, string>()
  for (const path of new Set(paths)) {
    const bytes = await world.readLayered(path)
    if (bytes !== undefined) texts.set(path, new TextDecoder().decode(bytes))
  }
  return texts
}

async function stylesheets(folder: string, world: World): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await world.listLayered(folder)) {
    if (name.endsWith('.css')) found.push(`${folder}/${name}`)
    else if (!name.includes('.')) found.push(...(await stylesheets(`${folder}/${name}`, world)))
  }
  return found
}
