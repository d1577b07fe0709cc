import { expect, test } from 'vitest'
import { rulesDocument } from '../../scripts/rules/document.ts'
import { rules } from '../../scripts/rules/rules.ts'

test('has an entry a rule, in order of name', () => {
  const made = rulesDocument({
    'late-one': { severity: 'note', why: 'Daarom.', fix: 'Doe iets.' },
    'early-one': { severity: 'error', why: 'Hierom.', fix: 'Doe meer.' },
  })
  expect(made.slice(made.indexOf('## '))).toBe(
    '## early-one\n\nError. Hierom.\n\nDoe meer.\n\n## late-one\n\nNote. Daarom.\n\nDoe iets.\n',
  )
})

test('names every rule there is', () => {
  expect(rulesDocument().match(/^## .+$/gm)).toHaveLength(Object.keys(rules).length)
})

test('docs/RULES.md is made from the table as it is now (npx vitest run test/rules -u makes it again)', async () => {
  await expect(rulesDocument()).toMatchFileSnapshot('../../docs/RULES.md')
})
