import type { Picture, PictureFault } from './picture.ts'

/** Of units in CSS pixels (1/96 in). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

/**
 * Reads an SVG file as far as needed to show it as a picture: its size, and what in it will not be shown. Entities are never
 * expanded.
 */
export function readDrawing(text: string): Picture {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0]
  if (root === undefined) {
    return { width: 0, height: 0, faults: [{ rule: 'unreadable-picture', reason: 'the file holds no <svg>' }] }
  }
  const [, , boxWidth = 0, boxHeight = 0] = (attributeOf(root, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const width = lengthOf(attributeOf(root, 'width')) ?? boxWidth
  const height = lengthOf(attributeOf(root, 'height')) ?? boxHeight
  return {
    width: Math.round(width),
    height: Math.round(height),
    faults: faultsOf(text.replace(/<!--[\s\S]*?-->/g, '')),
  }
}

function faultsOf(text: string): PictureFault[] {
  const faults: PictureFault[] = []
  const add = (rule: PictureFault['rule'], reason: string) => faults.push({ rule, reason })
  if (/<!ENTITY/i.test(text)) add('unreadable-picture', 'it declares entities, which are not read')
  if (/<script\b|\son[a-z]+\s*=|javascript:/i.test(text)) add('svg-script', 'it holds a script, which does not run')
  if (/<foreignObject\b/i.test(text))
    add('svg-external', 'it holds HTML (foreignObject), which drawing programs do not print')
  const target = externalTarget(text)
  if (target !== undefined) add('svg-external', `it asks for “${target}”, which is not in the file`)
  return faults
}

/** The first address outside the file; a link for a reader to click is none. */
function externalTarget(text: string): string | undefined {
  const shown = text.replace(/<a\b[^>]*>/gi, '')
  const pattern = /(?:href\s*=\s*["']\s*|url\(\s*["']?\s*|@import\s+["'])((?!#|data:)[^"')\s]+)/gi
  return [...shown.matchAll(pattern)].map(found => found[1])[0]
}

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found?.[1] ?? found?.[2]
}

function lengthOf(value: string | undefined): number | undefined {
  const found = /^\s*([\d.]+)\s*([a-z]*)\s*$/.exec(value ?? '')
  const unit = found && units[found[2] ?? '']
  return found && unit ? Number(found[1]) * unit : undefined
}
