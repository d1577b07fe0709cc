import { rules } from '../../rules/rules.ts'
import { pressRuleTable } from './rules.ts'

const introduction = `# PDF/X-4 as Katern checks it

Every build holds the print file against these rules, read back from the bytes that go to the disk. A rule of PDF/X-4 (\`x4-…\`) or of printers (\`press-…\`) that is
an error keeps the file from being written. The text of ISO 15930-7 is not free: rules name the standard, and the clause of ISO 32000-1 that says what is
meant. What printers ask for differs from one to the next: the figures are in \`print\` of styles/tokens.yaml, or usual ones. A commercial preflight
checks more; the README says what.

| rule | severity | source | why | what to do |
|---|---|---|---|---|
`

/** The rules for files for the press as a Markdown document. */
export function pressRulesDocument(): string {
  const rows = pressRuleTable.map(({ id }) => {
    const { severity, why, fix, source = '' } = rules[id] as (typeof rules)[typeof id] & { readonly source?: string }
    return `| \`${id}\` | ${severity} | ${source} | ${why} | ${fix} |\n`
  })
  return introduction + rows.join('')
}
