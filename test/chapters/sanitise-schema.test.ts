import { expect, test } from 'vitest'
import { dangerous, schema, styledSchema } from '../../scripts/chapters/sanitise-schema.ts'

test('nothing dangerous is allowed by name, and nothing that runs as an attribute', () => {
  expect([...dangerous].filter(name => schema.tagNames?.includes(name))).toEqual([])
  const names = Object.values(schema.attributes ?? {}).flatMap(list =>
    list.map(each => String(Array.isArray(each) ? each[0] : each)),
  )
  expect(names.filter(name => /^on|^style$|srcDoc|srcSet|formAction|^action$|^name$/i.test(name))).toEqual([])
})

test('only chapters that are HTML keep their styles', () => {
  expect(styledSchema.attributes?.['*']).toContain('style')
  expect(styledSchema.tagNames).toEqual(schema.tagNames)
})
