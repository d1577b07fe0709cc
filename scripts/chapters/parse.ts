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

/** Markdown as a tree: CommonMark, tables and notes of GFM, front matter, directives, attributes and variables. */
export function parseMarkdown(text: string): Root {
  return parser.parse(endedByDashes(text))
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
