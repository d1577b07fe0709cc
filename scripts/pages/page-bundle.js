/**
 * How the script that runs in the page is bundled: for `page-script.ts`, and for `bin/program.js`, which runs before any
 * TypeScript can.
 * @param {string} entry `runtime/entry.ts`, absolute.
 */
export function pageBundle(entry) {
  return {
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'silent',
    tsconfigRaw: {},
  }
}
