import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** The dictionary under a key, also when it is indirect; undefined when it is something else or absent. */
export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : undefined
}

/** The array under a key. */
export function arrayAt(dict: PDFDict, key: string): PDFArray | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFArray ? value : undefined
}

/** The stream under a key. */
export function streamAt(dict: PDFDict, key: string): PDFStream | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFStream ? value : undefined
}

/** The name under a key, without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? nameOf(value) : undefined
}

/** A name without its slash. The library's own way decodes each letter, which matters only where one is written as a number. */
export function nameOf(name: PDFName): string {
  const written = name.asString()
  return written.includes('#') ? name.decodeText() : written.slice(1)
}

/** The number under a key. */
export function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The text under a key, decoded from either kind of string. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** The reference under a key itself; undefined for a direct value. */
export function refAt(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFRef ? value : undefined
}

/** The numbers of an array, such as a rectangle; undefined when one is not a number. */
export function numbersOf(array: PDFArray): readonly number[] | undefined {
  const values = array.asArray().map((_, index) => array.lookup(index))
  return values.every(each => each instanceof PDFNumber) ? values.map(each => each.asNumber()) : undefined
}

/** Puts a value under a key. */
export function put(dict: PDFDict, key: string, value: PDFObject): void {
  dict.set(PDFName.of(key), value)
}

/** Takes keys out. */
export function drop(dict: PDFDict, ...keys: readonly string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key))
}

/** A text string that any reader decodes alike, whatever its letters: UTF-16 in hexadecimal. */
export function textString(text: string): PDFHexString {
  return PDFHexString.fromText(text)
}
