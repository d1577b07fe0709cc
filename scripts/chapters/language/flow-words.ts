import type { Flow } from './flows.ts'
import type { Language } from './language.ts'
import { OPAQUE } from './rewrite.ts'

/** A word in its flow; offsets in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly start: number
  /** Asked only of words with a capital, and long to find out. */
  readonly opensSentence: () => boolean
  /** Nothing but punctuation stands around its letters. */
  readonly isWhole: boolean
}

const PLAIN = /^[A-Za-z]+$/

/** Words of a flow, between white space. */
export function flowWords(flow: Flow, language: Language): readonly Word[] {
  const text = flow.pieces.map(piece => piece.text).join('')
  return [...text.matchAll(/[^\s\u2014]+/gu)].flatMap(match => {
    const parts = partsOf(match[0])
    if (!parts) return []
    const { lead, core, trail } = parts
    const start = match.index + lead.length
    return [
      {
        text: core,
        start,
        isWhole: isWhole(parts),
        opensSentence: () => opensSentence(text, start, trail, language),
      },
    ]
  })
}

interface Parts {
  readonly lead: string
  readonly core: string
  readonly trail: string
}

/** What stands before the letters, the word from its first letter to its last, what stands after; undefined without letters. */
function partsOf(typed: string): Parts | undefined {
  // Most words are of plain letters, and told in no time.
  if (PLAIN.test(typed)) return { lead: '', core: typed, trail: '' }
  const [, lead = '', core, trail = ''] = /^(\P{L}*)(\p{L}.*?)([^\p{L}\p{M}]*)$/u.exec(typed) ?? []
  return core === undefined ? undefined : { lead, core, trail }
}

function isWhole({ lead, core, trail }: Parts): boolean {
  if (lead === '' && trail === '' && PLAIN.test(core)) return true
  if (!/^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*$/u.test(core)) return false
  return !/[\d#@/\\_=]/.test(lead + trail) && !lead.includes(OPAQUE)
}

/** Whether the word at `start` opens a sentence or a quoted one; a single quoted word is a name as likely as not. */
function opensSentence(text: string, start: number, trail: string, language: Language): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  if (/^[\s\p{P}\p{S}]*$/u.test(before) && start < 80) return true
  if (/[“‘„«"]\s?$/u.test(before)) return !/^[”’“»"]/u.test(trail)
  const ended = /(\S*?)([.!?…:])[”’“‘»"')\]]*\s+[\p{Ps}¿¡–\s]*$/u.exec(before)
  if (!ended) return false
  const [, word = '', sign] = ended
  return sign !== '.' || !endsInPoint(word, language)
}

function endsInPoint(word: string, language: Language): boolean {
  const bare = word.replace(/^\P{L}+/u, '')
  return /^\p{Lu}$/u.test(bare) || /\p{L}\.\p{L}+$/u.test(bare) || language.abbreviations.has(bare.toLowerCase())
}
