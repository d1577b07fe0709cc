/** What the architecture forbids and is done all the same, each with its reason. `from → to`, or a file. */
export const forbidden: ReadonlySet<string> = new Set([
  // Unpacks the packaged browser, which no World of a test should.
  'pages/browser.ts → node:fs',
  'pages/browser-mark.ts → node:fs',
  'pages/browser-unpack.ts → node:fs',
  'pages/browser-unpack.ts → node:fs/promises',
  'pages/browser-profile.ts → node:fs',
  'pages/browser-profile.ts → node:fs/promises',
  // The executable depends on the system, and is put beside and renamed under the process's number.
  'pages/browser.ts',
  'pages/browser-mark.ts',
  'pages/browser-unpack.ts',
  'pages/browser-profile.ts',
  // Watching files is the command line's own contact with the disk.
  'cli/changes.ts → chokidar',
])
