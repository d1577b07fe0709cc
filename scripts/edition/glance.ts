import * as z from 'zod'
import { decodeText } from '../decode.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { collector } from '../message.ts'
import type { World } from '../world.ts'
import { parseYaml } from '../yaml-file.ts'
import { languageTag } from './language-tag.ts'

/** What an edition that does not say so itself takes from its first chapter; empty where that does not say it either. */
export interface Glance {
  readonly title: string
  readonly language: string
}

const matter = z.looseObject({ title: z.string().optional(), language: z.string().optional() })

/**
 * Glances at a chapter: the title and language of its front matter, else its first heading, as plain text. Faults are
 * not told here, since the chapters stage reads the same file in earnest.
 */
export async function glanceAt(path: string, world: World): Promise<Glance> {
  const bytes = await world.read(path)
  const text = bytes && decodeText(bytes, path, collector())
  if (!text) return { title: '', language: '' }
  const { matter: front, body } = splitFrontMatter(text)
  const given = parseYaml({ text: front, file: path, firstLine: 2 }, matter, collector())
  const title = given?.title || (/\.html?$/i.test(path) ? headingOfHtml(body) : headingOfMarkdown(body))
  return { title, language: languageTag(given?.language ?? '') ?? '' }
}

function headingOfMarkdown(body: string): string {
  let fence = ''
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    if (mark && (fence === '' || fence === mark)) fence = fence === '' ? mark : ''
    const heading = fence === '' ? /^ {0,3}#{1,6}[ \t]+(\S.{0,500})$/.exec(line)?.[1] : undefined
    if (heading) return bare(heading)
  }
  return ''
}

const LINK = /!?\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g

/** Without closing marks, attributes, emphasis, code marks, and the address of a link or of a picture in one. */
function bare(heading: string): string {
  return heading
    .replace(/\{[^{}]*\}\s*$/, '')
    .replace(/\s#+\s*$/, '')
    .replace(LINK, '$1')
    .replace(LINK, '$1')
    .replace(/[*`]|\b_|_\b/g, '')
    .trim()
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" }

function headingOfHtml(body: string): string {
  const inner = /<(h1|title)\b[^<>]*>([\s\S]{0,500}?)<\/\1>/i.exec(body)?.[2] ?? ''
  return inner
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}
