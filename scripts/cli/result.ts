import type { Message } from '../message.ts'

/** A value, or the messages that say why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly wrong: readonly Message[] }

/** A result that is there. */
export function right<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** No result, and why. */
export function wrong(...messages: readonly Message[]): { readonly ok: false; readonly wrong: readonly Message[] } {
  return { ok: false, wrong: messages }
}
