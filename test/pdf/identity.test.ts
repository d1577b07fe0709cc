import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { contentHash, uuidOf } from '../../scripts/pdf/identity.ts'
import { fixture } from './facts.ts'

describe('contentHash', () => {
  it('is the same for the same objects and another for others', async () => {
    const [one, same] = [
      await PDFDocument.load(fixture('magazine.pdf')),
      await PDFDocument.load(fixture('magazine.pdf')),
    ]
    const hash = contentHash(one.context)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    same.context.register(same.context.obj(1))
    expect(contentHash(one.context)).toBe(hash)
    expect(contentHash(same.context)).not.toBe(hash)
  })
})

describe('uuidOf', () => {
  it('has the shape of a UUID of version 8', () => {
    expect(uuidOf('0123456789abcdef0123456789abcdef')).toBe('01234567-89ab-8def-8123-456789abcdef')
    expect(uuidOf('f'.repeat(64))).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff')
  })
})
