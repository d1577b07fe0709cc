import type { Literal } from 'mdast'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

/** `{#id .class key=value}` as it stands in the text; `attributes.ts` gives it to what it belongs to. */
export interface Braces extends Literal {
  readonly type: 'braces'
  value: string
}

/** `{{ name }}`; `variables.ts` puts the value there. */
export interface Variable extends Literal {
  readonly type: 'variable'
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    braces: Braces
    variable: Variable
  }
  interface RootContentMap {
    braces: Braces
    variable: Variable
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    braces: 'braces'
    variable: 'variable'
  }
}

/** The longest braces that are looked at, in characters, so that a line full of `{` costs no more than its length. */
const LONGEST = 500

const item = String.raw`(?:[#.][\p{L}\p{N}_][\p{L}\p{N}_:.-]*|[A-Za-z][\w:-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}=]+))`
const attributes = new RegExp(String.raw`^\{[ \t]*${item}(?:[ \t]+${item})*[ \t]*\}$`, 'u')
const variable = /^\{\{[ \t]*[\p{L}_][\p{L}\p{N}_.-]*[ \t]*\}\}$/u

/** A remark plugin: reads attributes and variables in running text, before links and directives can take them apart. */
export function remarkBraces(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: { 123: [variables, attributeBlocks] } }]
  const enter = { braces: opener('braces'), variable: opener('variable') }
  const exit = { braces: closeLiteral, variable: closeLiteral }
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter, exit }]
}

const variables: Construct = { name: 'variable', tokenize: tokenizer('variable', '}}', variable) }
const attributeBlocks: Construct = { name: 'braces', tokenize: tokenizer('braces', '}', attributes) }

function tokenizer(type: 'braces' | 'variable', close: string, whole: RegExp) {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let text = ''
    const start = (code: Code): State | undefined => {
      effects.enter(type)
      return more(code)
    }
    const more = (code: Code): State | undefined => {
      if (code === null || code < 32 || text.length > LONGEST) return nok(code)
      effects.consume(code)
      text += String.fromCharCode(code)
      return text.endsWith(close) && whole.test(text) ? end : more
    }
    const end = (code: Code): State | undefined => {
      effects.exit(type)
      return ok(code)
    }
    return start
  }
}

type Opener = NonNullable<import('mdast-util-from-markdown').Extension['enter']>['paragraph']
type Closer = NonNullable<import('mdast-util-from-markdown').Extension['exit']>['paragraph']

function opener(type: 'braces' | 'variable'): Opener {
  return function (token) {
    this.enter({ type, value: this.sliceSerialize(token) }, token)
  }
}

const closeLiteral: Closer = function (token) {
  this.exit(token)
}
