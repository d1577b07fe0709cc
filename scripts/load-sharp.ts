import type { SharpConstructor } from 'sharp'

/** Loads what reads and writes pictures: native code, which most builds after an edit do without, and which takes a while to load. */
export async function loadSharp(): Promise<SharpConstructor> {
  return (await import('sharp')).default
}
