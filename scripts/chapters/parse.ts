import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { endedByDashes } from '../front-matter.ts'
import { remarkBraces } from './braces.ts'

/** Constructs that make blocks; a field of front matter has none, whatever it begins with. */
const blockConstructs = [
  ...'blockQuote codeFenced codeIndented definition headingAtx htmlFlow list setextUnderline thematicBreak'.split(' '),
  ...'gfmFootnoteDefinition table'.split(' '),
]

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkBraces)
  .freeze()

const mailless = parser().use(withoutMails).freeze()
const linkless = parser().use(withoutAddresses).freeze()

/** Markdown as a tree: CommonMark, tables and notes of GFM, front matter, directives, attributes and variables. */
export function parseMarkdown(text: string): Root {
  // The parser tries at each word whether an address begins there, which takes a third of its time: most texts have none.
  const fitting = text.includes('@') ? parser : /&|www|http/i.test(text) ? mailless : linkless
  return fitting.parse(endedByDashes(text))
}

/** For a text without `@`. */
function withoutMails(this: Processor): void {
  withoutConstructs(this, name => name === 'emailAutolink')
}

/** For a text in which no address can be spelt, with or without character references. */
function withoutAddresses(this: Processor): void {
  withoutConstructs(this, name => /^(?:email|www|protocol)Autolink$/.test(name))
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter(each => !each.enter?.literalAutolink)
}

function withoutConstructs(processor: Processor, leavesOut: (name: string) => boolean): void {
  const data = processor.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(extension => {
    const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => {
      return [code, [constructs ?? []].flat().filter(({ name = '' }) => !leavesOut(name))]
    })
    return extension.text ? { ...extension, text: Object.fromEntries(text) } : extension
  })
}

const inlineParser = unified().use(remarkParse).use(remarkGfm).use(remarkBraces).use(withoutBlocks).freeze()

/** Inline Markdown: `# 1` and `1.` stay what they are. */
export function parseInline(text: string): Root {
  return inlineParser.parse(text)
}

function withoutBlocks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: blockConstructs } }]
}
