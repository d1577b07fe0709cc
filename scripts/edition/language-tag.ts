/** A language tag in lower case (`nl`, `en-gb`), or undefined when it is not BCP 47. */
export function languageTag(text: string): string | undefined {
  return isTag(text) ? text.toLowerCase() : undefined
}

function isTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}
