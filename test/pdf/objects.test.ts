import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import {
  arrayAt,
  dictAt,
  drop,
  nameAt,
  numberAt,
  numbersOf,
  put,
  refAt,
  streamAt,
  textAt,
  textString,
} from '../../scripts/pdf/objects.ts'

async function sample() {
  const { context } = await PDFDocument.create()
  const inner = context.register(context.obj({ N: 1 }))
  const dict = context.obj({ Dict: inner, Name: 'Link', Number: 2.5, Array: [1, 'x'], Box: [0, 1] })
  put(dict, 'Text', PDFString.of('brug'))
  put(dict, 'Wide', textString('brüg 水'))
  put(dict, 'Stream', context.register(context.stream('q')))
  return { dict, inner }
}

describe('reading a dictionary', () => {
  it('gives values of the asked kind, through references', async () => {
    const { dict, inner } = await sample()
    expect(dictAt(dict, 'Dict')?.get(PDFName.of('N'))?.toString()).toBe('1')
    expect(nameAt(dict, 'Name')).toBe('Link')
    expect(numberAt(dict, 'Number')).toBe(2.5)
    expect(arrayAt(dict, 'Array')?.size()).toBe(2)
    expect([textAt(dict, 'Text'), textAt(dict, 'Wide')]).toEqual(['brug', 'brüg 水'])
    expect(streamAt(dict, 'Stream')?.getContentsString()).toBe('q')
    expect(refAt(dict, 'Dict')).toBe(inner)
  })

  it('gives nothing for another kind or an absent key', async () => {
    const { dict } = await sample()
    const readers = [dictAt, nameAt, numberAt, textAt, streamAt, refAt]
    expect(readers.map(read => read(dict, 'Array'))).toEqual(readers.map(() => undefined))
    expect(arrayAt(dict, 'Name')).toBeUndefined()
    expect(readers.map(read => read(dict, 'Absent'))).toEqual(readers.map(() => undefined))
  })

  it('reads numbers only where all are', async () => {
    const { dict } = await sample()
    expect(numbersOf(arrayAt(dict, 'Box') ?? dict.context.obj([]))).toEqual([0, 1])
    expect(numbersOf(arrayAt(dict, 'Array') ?? dict.context.obj([]))).toBeUndefined()
  })

  it('drops keys', async () => {
    const { dict } = await sample()
    drop(dict, 'Name', 'Absent')
    expect(dict.has(PDFName.of('Name'))).toBe(false)
  })
})
