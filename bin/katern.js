#!/usr/bin/env node
// Runs the TypeScript of scripts/ as it stands; plain JavaScript, so that an old Node can still read this message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `katern needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.\n`,
  )
  process.exitCode = 2
} else {
  // The publication's own tsconfig.json, if any, says nothing about Katern's scripts.
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: false })
  const { main } = await import('../scripts/cli.ts')
  await main()
}
