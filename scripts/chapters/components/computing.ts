import type { Compute } from './compute.ts'

/** The components that compute, by name; each is loaded when a chapter first uses it. */
export const computing: Readonly<Record<string, () => Promise<Compute>>> = {
  chart: async () => (await import('./chart.ts')).chart,
  dialogue: async () => (await import('./dialogue.ts')).dialogue,
  'locator-map': async () => (await import('./locator-map.ts')).locatorMap,
  'region-map': async () => (await import('./region-map.ts')).regionMap,
  signatories: async () => (await import('./signatories.ts')).signatories,
}
