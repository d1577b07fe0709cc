import { Command as Commander, CommanderError } from 'commander'
import type { Command, Given } from './command.ts'
import { commands } from './commands.ts'
import { generalHelp } from './help.ts'

/** What the words after `katern` ask for: a command, a text to print (help, version), or nothing that exists. */
export type Invocation =
  | { readonly kind: 'command'; readonly command: Command; readonly given: Given }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong'; readonly reason: string; readonly help: string }

/**
 * Reads the command line; runs nothing.
 * @param argv The words after `katern`.
 * @param version What `--version` prints.
 */
export function invocation(argv: readonly string[], version: string): Invocation {
  const printed: string[] = []
  const complaints: string[] = []
  let found: Invocation | undefined
  const program = grammar(version, each => {
    found = each
  })
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: text => printed.push(text),
      writeErr: text => complaints.push(text),
    })
  }
  try {
    program.parse([...argv], { from: 'user' })
  } catch (thrown) {
    return stopped(thrown, printed.join(''), complaints.join(''))
  }
  return found ?? { kind: 'text', text: printed.join('') }
}

/** Commander ends with an exception for help and version too; its exit code tells which is which. */
function stopped(thrown: unknown, printed: string, complaint: string): Invocation {
  if (!(thrown instanceof CommanderError)) throw thrown
  if (thrown.exitCode === 0) return { kind: 'text', text: printed }
  if (thrown.code === 'commander.help') return { kind: 'wrong', reason: 'No command was given', help: complaint }
  return { kind: 'wrong', reason: plainReason(complaint || thrown.message), help: '' }
}

/** "error: unknown option '--drft'\n(Did you mean --draft?)" as one sentence. */
function plainReason(complaint: string): string {
  const [first = '', ...rest] = complaint.trim().split('\n')
  const sentence = first.replace(/^error: /, '').replace(/\.$/, '')
  const hint = rest.join(' ').replace(/^\(Did you mean (.+)\?\)$/s, '; did you mean $1?')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + (hint || editionHint(sentence))
}

/** Whoever types `katern hoe-dan` most likely means to build it. */
function editionHint(sentence: string): string {
  const name = /^unknown command '(.+)'$/.exec(sentence)?.[1]
  return name === undefined ? '' : `; to build an edition of that name: katern build ${name}`
}

function grammar(version: string, found: (invocation: Invocation) => void): Commander {
  const program = new Commander('katern')
    .description('Turns Markdown chapters into a finished magazine: a PDF for the press and one for the screen.')
    .version(`${version}\n`.trimEnd(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help; `katern help <command>` shows more')
    .option('--no-color', 'no colours')
    .showSuggestionAfterError()
    .addHelpText('after', generalHelp)
  for (const command of commands) program.addCommand(subcommand(command, found))
  return program
}

function subcommand(command: Command, found: (invocation: Invocation) => void): Commander {
  const made = new Commander(command.name)
    .summary(command.summary)
    .description(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`)
    .helpOption('-h, --help', 'show this help')
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .allowExcessArguments(false)
    .addHelpText('after', command.more)
  if (command.argument !== '') made.argument(command.argument)
  for (const option of command.options()) made.addOption(option)
  return made.action(() => {
    found({ kind: 'command', command, given: { args: made.args, options: made.optsWithGlobals() } })
  })
}
