import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: Vitest asks for one
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // A layout takes one core and its browser another.
    maxWorkers: 2,
    // What hangs, hangs for ever; a busy machine is only slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
