import { codeInHex } from '../font-letters.ts'

/** Entries that a block may have (Adobe Technical Note 5411). */
const most = 100

/** Writes a ToUnicode map of codes of two bytes (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(texts: ReadonlyMap<number, string>): string {
  const entries = [...texts]
    .sort(([one], [other]) => one - other)
    .map(([code, text]) => `<${codeInHex(code)}> <${utf16(text)}>`)
  const blocks = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => {
    const block = entries.slice(index * most, (index + 1) * most)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => codeInHex(text.charCodeAt(at))).join('')
}
