/** A stream to print on: what `process.stdout` has and a test can imitate. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Everything of the process that a command may see; made by `cli.ts` alone, or by a test. */
export interface Surroundings {
  /** Folder in which the command was given, absolute. */
  readonly cwd: string
  /** Katern's own folder, absolute: where its `styles/`, `templates/` and `package.json` are. */
  readonly packageRoot: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Facts for `katern doctor`. */
  readonly runtime: Runtime
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>
  /** Aborted by Ctrl-C and by SIGTERM. */
  readonly signal: AbortSignal
}

/** Versions and the machine; memory in bytes. */
export interface Runtime {
  readonly katern: string
  readonly node: string
  readonly platform: string
  readonly memory: number
}
