import { once } from '../pdf/once.ts'
import type { Gatherer, Gathering } from './gatherer.ts'

/** A gatherer that loads what it works with, which is much, when it is first asked, and not before. */
export function lateGatherer(gathering: Gathering): Gatherer {
  const ready = once(async () => (await import('./gatherer.ts')).gatherer(gathering))
  return {
    // A fault of either is told to who gathers.
    ahead: names => ready().then(({ ahead }) => ahead(names), nothing),
    begin: section => void ready().then(({ begin }) => begin(section), nothing),
    gathered: async laid => (await ready()).gathered(laid),
  }
}

function nothing(): void {}
