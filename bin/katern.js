#!/usr/bin/env node
// Runs the program of scripts/; plain JavaScript, so that an old Node can still read this message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `katern needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.\n`,
  )
  process.exitCode = 2
} else {
  const { setFlagsFromString } = await import('node:v8')
  // Twelve times what it is: a build is over before most functions have repaid their optimizing, which all cores are busy with.
  setFlagsFromString('--interrupt-budget=800000')
  const { beginning } = await import('./program.js')
  const { main } = await import(await beginning('cli'))
  await main()
}
