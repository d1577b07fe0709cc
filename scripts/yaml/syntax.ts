import { type Document, isScalar, visit, type YAMLError } from 'yaml'

/** A fault of the YAML itself: what is wrong, at which offset, and what to do. */
export interface SyntaxFault {
  readonly reason: string
  readonly offset: number
  readonly fix?: string | undefined
}

/** In the editor's words; what is not here keeps the parser's. */
const known: Readonly<Record<string, Omit<SyntaxFault, 'offset'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'A value holds a colon and a space, or a line is indented too far',
    fix: 'Put the value in double quotes, or line the key up with its neighbours.',
  },
  MULTILINE_IMPLICIT_KEY: { reason: 'A key runs over several lines', fix: 'Check the indentation of these lines.' },
  TAB_AS_INDENT: { reason: 'The line is indented with a tab', fix: 'Indent with spaces; YAML allows no tabs there.' },
  BAD_SCALAR_START: {
    reason: 'A value begins with a character that has a meaning of its own in YAML',
    fix: 'Put the value in double quotes.',
  },
  MULTIPLE_DOCS: { reason: 'A line of three dashes begins a second document', fix: 'Take the line “---” out.' },
  BAD_DQ_ESCAPE: {
    reason: 'A backslash in double quotes begins nothing that YAML knows',
    fix: 'Write \\\\ for a backslash, or use single quotes.',
  },
  TAG_RESOLVE_FAILED: {
    reason: 'A value begins with an exclamation mark, which YAML takes for a type',
    fix: 'Put the value in double quotes; types such as !!binary are not used here.',
  },
}

/** The first fault of a parsed text and every key that is given twice; later faults follow from the first. */
export function syntaxFaults(document: Document): {
  readonly first?: SyntaxFault
  readonly doubles: readonly number[]
} {
  const faults = [...document.errors, ...document.warnings]
  const doubles = faults.filter(each => each.code === 'DUPLICATE_KEY').map(each => each.pos[0])
  const first = faults.find(each => each.code !== 'DUPLICATE_KEY')
  return first ? { first: inWords(first, document), doubles } : { doubles }
}

function inWords(error: YAMLError, document: Document): SyntaxFault {
  const [offset] = error.pos
  if (/closing.*quote/i.test(error.message)) {
    const reason = 'A quotation mark is opened and never closed'
    return { reason, offset: lastQuoted(document, offset), fix: 'Close the value with the same quotation mark.' }
  }
  const bracket = /end with a ([}\]])/.exec(error.message)?.[1]
  if (bracket) {
    const reason = `A “${bracket === '}' ? '{' : '['}” is opened and never closed`
    return { reason, offset, fix: `Close it with “${bracket}” before this place, or put the value in double quotes.` }
  }
  return { ...(known[error.code] ?? { reason: plain(error.message) }), offset }
}

/** The parser reports an open quote where the text ends; an editor looks where it began. */
function lastQuoted(document: Document, before: number): number {
  let start = before
  visit(document, (_, node) => {
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[0] < before) start = node.range[0]
  })
  return start
}

function plain(text: string): string {
  return `The YAML cannot be read: ${text.replace(/[.:]$/, '')}`
}
