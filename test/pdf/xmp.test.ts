import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { xmpPacket } from '../../scripts/pdf/xmp.ts'

const facts = { title: 'A & <B>', language: 'nl', author: 'C', when: new Date('2026-11-23T12:00:00Z'), uuid: 'u-1' }

describe('xmpPacket', () => {
  it('is a packet that tools find and can edit in place', () => {
    const lines = xmpPacket(facts).split('\n')
    expect(lines[0]).toBe('<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    expect(lines.at(-1)).toBe('<?xpacket end="w"?>')
    expect(lines.filter(line => line === ' '.repeat(99))).toHaveLength(20)
  })

  it('is well-formed whatever the title says', () => {
    const { document } = parseHTML(xmpPacket({ ...facts, title: 'A & <B>\u0000\u0008 "c"' }))
    expect(document.querySelector('rdf\\:alt li, rdf\\:Alt rdf\\:li')?.textContent).toBe('A & <B> "c"')
    expect(xmpPacket({ ...facts, title: '\u0000' })).not.toContain('\u0000')
  })

  it('calls the file PDF/UA-1 only when it keeps to it', () => {
    expect(xmpPacket(facts)).not.toContain('<pdfuaid')
    expect(xmpPacket({ ...facts, accessible: true })).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('has no date where nobody gave one', () => {
    expect(xmpPacket({ ...facts, when: undefined })).not.toMatch(/Date>/)
  })

  it('names title, language, creator, dates and ids', () => {
    const packet = xmpPacket(facts)
    expect(packet).toContain(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &amp; &lt;B&gt;</rdf:li></rdf:Alt></dc:title>',
    )
    expect(packet).toContain('<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>')
    expect(packet).toContain('<dc:creator><rdf:Seq><rdf:li>C</rdf:li></rdf:Seq></dc:creator>')
    expect(packet).toContain('<xmp:CreateDate>2026-11-23T12:00:00Z</xmp:CreateDate>')
    expect(packet).toContain('<xmpMM:DocumentID>uuid:u-1</xmpMM:DocumentID>')
    expect(packet).toContain('<pdf:Producer>Katern</pdf:Producer>')
  })
})
