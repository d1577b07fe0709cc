import { type Particulars, placeAt } from '../../message.ts'

/** Place and page of a finding. @param at `file:line:column`. */
export function about(at: string, folio: string): Particulars {
  return { place: placeAt(at), page: folio }
}

/** The end of a line, as a message shows it: a reader looks for its last words. */
export function lineEnd(text: string): string {
  return text.length > 50 ? `… ${text.slice(-48)}` : text
}
