import type { Rule, Rules, Severity } from './rule.ts'
import { rules } from './rules.ts'

const severities = { error: 'Error', warning: 'Warning', note: 'Note' } as const satisfies Record<Severity, string>

const introduction = `# Rules

Every message of Katern carries the name of its rule, in the place of the stars here:

    chapters/hoe-dan/05.md:12:5  error  *************  What happened.

An error fails the build; a warning does so only with \`--strict\`; a note only informs. Names are permanent.
\`katern rules NAME\` prints one of these entries. This document is made from the same table as the messages are.
`

/** The documentation of the rules, as Markdown in the order of their names. */
export function rulesDocument(catalogue: Rules = rules): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${introduction}\n${entries.map(entry).join('\n')}`
}

function entry([name, { severity, why, fix, source }]: readonly [string, Rule]): string {
  const asked = source === undefined ? '' : `\nSource: ${source}.\n`
  return `## ${name}\n\n${severities[severity]}. ${why}\n\n${fix}\n${asked}`
}
