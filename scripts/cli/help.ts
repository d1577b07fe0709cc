/** Printed under `katern --help`. */
export const generalHelp = `
Examples:
  $ katern build                      every edition under chapters/
  $ katern build hoe-dan --watch      one edition, again at every change
  $ katern build letter.md --plain    any Markdown file, without house style
  $ katern rules missing-image        what a message means and what to do
  $ katern help build                 all options of a command

Exit codes:
  0    done, and nothing is wrong
  1    there are errors (with --strict: or warnings); the earlier PDFs are as they were
  2    wrong use: an unknown command, option or edition, or options that contradict each other
  130  stopped with Ctrl-C      143  stopped with SIGTERM      129  terminal closed

Environment:
  KATERN_BROWSER     the browser to use: a path, or ws://… for a remote one; else Katern brings its own
  KATERN_CACHE       the folder of the cache; node_modules/.cache/katern when not set; may be deleted at any time
  KATERN_DEBUG       1 shows the stack of an error inside Katern itself
  SOURCE_DATE_EPOCH  the date, in seconds, of files made from an edition without a date
  NO_COLOR           no colours (as --no-color); FORCE_COLOR keeps them when the output is not a terminal
  CI                 no live progress; GITHUB_ACTIONS=true also shows messages beside the lines of a pull request`

/** Printed under `katern build --help`. */
export const buildHelp = `
An edition is the name of a folder under chapters/. A path to a folder or a Markdown file works too.
Without an edition every folder under chapters/ is built, one after another.
A PDF is written only when nothing is wrong; until then the earlier one stays as it was.

Some pages, and spreads, get a name of their own (NAME-print-saddle.pdf, NAME-screen-pages.pdf), beside the whole book.
Saddle gives printer’s spreads: print them on both sides, turned over the short edge, fold, and staple through the fold.

Examples:
  $ katern build
  $ katern build hoe-dan --only print
  $ katern build hoe-dan --only screen --pages 3-7,12
  $ katern build hoe-dan --only print --imposition saddle --creep 0.12
  $ katern build hoe-dan --only screen --spreads
  $ katern build hoe-dan --only print --marks none
  $ katern build chapters/hoe-dan/03-bomen.md --draft --watch
  $ katern build thesis/ --plain --css thesis.css --out proof
  $ katern build --json > result.json

With --json standard output is one object, one line a build:
  { "ok": true, "messages": [{ "rule", "severity", "reason", "place": { "file", "line", "column" }, "why", "fix" }],
    "written": [{ "path", "bytes" }], "pages": 48, "checks": { "runts": 0, … } }`

/** Printed under `katern check --help`. */
export const checkHelp = `
A file is held against the standards that its metadata claims. One that claims none is an error: name the standard with
--as. The files need not be Katern’s own, nor lie in a publication; nothing is changed in them.

Examples:
  $ katern check dist/hoe-dan/hoe-dan-screen.pdf
  $ katern check proof.pdf --as ua
  $ katern check a.pdf b.pdf --json > result.json

Exit codes: 0 every file keeps to its standards; 1 there are errors (with --strict: or warnings); 2 wrong use.

With --json standard output is one object on one line:
  { "ok": true, "files": [{ "file", "standards": ["PDF/UA-1"], "ok" }], "messages": [{ "rule", "reason", "page", … }] }`

/** Printed under `katern html --help`. */
export const htmlHelp = `
The HTML goes to standard output, the messages to standard error. With - the Markdown comes from standard input.

Examples:
  $ katern html chapters/hoe-dan/03-bomen.md > bomen.html
  $ echo '# Bomen' | katern html -`

/** Printed under `katern specimen --help`. */
export const specimenHelp = `
For designers: the type scale, the inks and the grid, each component under its name, and a page of every kind, with the
styles and templates of the folder that the command is given in. It is written as dist/specimen/.
A component is shown as templates/examples/NAME.md has it, else as its front matter lets it be written.

Example:
  $ katern specimen --only screen`

/** Printed under `katern rules --help`. */
export const rulesHelp = `
Every message carries the permanent name of its rule.

Examples:
  $ katern rules
  $ katern rules missing-image`

/** Printed under `katern schemas --help`. */
export const schemasHelp = `
The folder is docs/schema when not given.

Example:
  $ katern schemas .vscode/schemas`

/** Printed under `katern doctor --help`. */
export const doctorHelp = `
Says which browser, which versions and which folders a build would use, and why.
Exit code 1 when a build would not work here.`
