import { rules } from '../../rules/rules.ts'
import { screenRules } from './rules.ts'

const introduction = `# PDF/UA-1 as Katern checks it

Every build holds the screen file against these rules, and so does \`katern check file.pdf\` with any file that calls itself
PDF/UA-1 (\`--as ua\` with any other). A rule that is broken is an error, and the file is not written. Clauses are those of
ISO 14289-1:2014. A program cannot judge whether a description fits its picture, or whether the order makes sense: the
rest of the standard is for a person with a screen reader.

| rule | clause | what a file has to be | what to do |
|---|---|---|---|
`

/** The rules of PDF/UA-1 as a Markdown document. */
export function screenRulesTable(): string {
  return (
    introduction +
    screenRules.map(each => `| \`${each.rule}\` | ${each.clause} | ${each.asks} | ${rules[each.rule].fix} |\n`).join('')
  )
}
