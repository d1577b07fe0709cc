import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { bytesOf, named, unnamed } from '../../scripts/pdf/identity.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array) => new TextDecoder().decode(found)

describe('named', () => {
  it('names a file by its content, wherever it asks for it', () => {
    const file = (content: string) =>
      named(bytes(`a${unnamed.uuid}b${unnamed.uuid} <${unnamed.id}><${unnamed.id}> ${content}`))
    const shape = /^a([\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})b\1 <([\da-f]{32})><\2> een$/
    expect(text(file('een'))).toMatch(shape)
    expect(text(file('een'))).not.toContain(unnamed.uuid)
    expect(text(file('een'))).not.toContain(unnamed.id)
    expect(text(file('een'))).toBe(text(file('een')))
    expect(text(file('twee')).slice(0, 20)).not.toBe(text(file('een')).slice(0, 20))
  })

  it('leaves a file that asks for no name', () => {
    expect(text(named(bytes('een')))).toBe('een')
  })
})

describe('bytesOf', () => {
  it('gives an object as it is written', () => {
    expect(text(bytesOf(PDFName.of('Een')))).toBe('/Een')
    expect(text(bytesOf(PDFString.of('twee')))).toBe('(twee)')
  })
})
