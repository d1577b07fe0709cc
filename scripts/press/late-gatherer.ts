import type { Gatherer, Gathering } from './gatherer.ts'

/** A gatherer that loads what it works with, which is much, when it is first asked, and not before. */
export function lateGatherer(gathering: Gathering): Gatherer {
  let coming: Promise<Gatherer> | undefined
  const ready = () => {
    coming ??= import('./gatherer.ts').then(({ gatherer }) => gatherer(gathering))
    return coming
  }
  return {
    ahead: async names => (await ready()).ahead(names),
    // A fault is told to who gathers.
    begin: section => void ready().then(({ begin }) => begin(section), nothing),
    gathered: async laid => (await ready()).gathered(laid),
  }
}

function nothing(): void {}
