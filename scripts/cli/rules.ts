import { message, type RuleName } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { rulesDocument } from '../rules/document.ts'
import type { Rule } from '../rules/rule.ts'
import { rules as catalogue } from '../rules/rules.ts'
import type { Given } from './command.ts'
import { exit } from './exit.ts'
import type { Surroundings } from './surroundings.ts'
import { tellWrong } from './tell.ts'
import { telling } from './telling.ts'

/** `katern rules`: explains one rule of the messages, or lists them all. */
export async function rules({ args: [name], options }: Given, around: Surroundings): Promise<number> {
  const names = Object.keys(catalogue).filter(isRule).sort()
  if (name !== undefined && !isRule(name)) {
    const told = message('wrong-use', `There is no rule “${name}”${didYouMean(name, names)}`, {
      fix: 'See `katern rules` for all rules.',
    })
    return tellWrong([told], telling({ json: options.json === true, color: options.color !== false }, around), around)
  }
  around.stdout.write(shown(name === undefined ? names : [name], name !== undefined, options))
  return exit.clean
}

function shown(names: readonly RuleName[], one: boolean, options: Given['options']): string {
  const found = names.map(each => ({ name: each, ...catalogue[each] }))
  if (options.json) return `${JSON.stringify(one ? found[0] : found)}\n`
  if (options.markdown) return rulesDocument(Object.fromEntries(names.map(each => [each, catalogue[each]])))
  if (one) return names.map(explained).join('')
  const width = Math.max(...names.map(each => each.length))
  return found.map(each => `${each.name.padEnd(width)}  ${each.severity}\n`).join('')
}

function explained(name: RuleName): string {
  const { severity, why, fix, source }: Rule = catalogue[name]
  const asked = source === undefined ? '' : `  Source  ${source}\n`
  return `${name}  ${severity}\n\n  Why   ${why}\n  Fix   ${fix}\n${asked}`
}

function isRule(name: string): name is RuleName {
  return Object.hasOwn(catalogue, name)
}
