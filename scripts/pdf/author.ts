/** The imprint's lines that say who the publication is from, in the languages of the house; the first that is filled in wins. */
const keys = [
  ...['author', 'auteur', 'senders', 'sender', 'afzender', 'afzenders', 'editor', 'redactie', 'hoofdredactie'],
  ...['publisher', 'uitgever', 'uitgave'],
] as const

/** Who the publication is from, by its imprint; empty when the imprint does not say. */
export function authorOf(imprint: Readonly<Record<string, string>>): string {
  const lines = new Map(Object.entries(imprint).map(([key, value]) => [key.toLowerCase(), value.trim()]))
  return keys.map(key => lines.get(key) ?? '').find(value => value !== '') ?? ''
}
