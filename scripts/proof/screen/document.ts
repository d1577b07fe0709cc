import type { ScreenFile } from '../../pdf/screen-file/model.ts'
import { type ScreenRule, when } from './rule.ts'
import { placedIn } from './walk.ts'

/** BCP 47 as far as its shape goes: parts of one to eight letters or digits, the first of letters. */
const languageTag = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i

/** What is asked of the file as a whole. */
export const documentRules: readonly ScreenRule[] = [
  {
    rule: 'ua-version',
    clause: '6.1',
    asks: 'The header names PDF 1.0 to 1.7.',
    check: ({ version }) =>
      when(!/^1\.[0-7]$/.test(version), `The file says that it is PDF ${version || 'of no version'}`),
  },
  {
    rule: 'ua-claim',
    clause: '5',
    asks: 'The XMP packet has pdfuaid:part 1.',
    check: ({ xmp }) => when(!claimsUa(xmp), 'The file does not say that it is PDF/UA-1'),
  },
  {
    rule: 'ua-title',
    clause: '7.1',
    asks: 'The XMP packet has a dc:title.',
    check: ({ xmp }) => when(!/<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(xmp), 'The file has no title'),
  },
  {
    rule: 'ua-title-shown',
    clause: '7.1',
    asks: 'ViewerPreferences have DisplayDocTitle true.',
    check: ({ titleShown }) => when(!titleShown, 'The window would show the name of the file instead of its title'),
  },
  {
    rule: 'ua-marked',
    clause: '6.2',
    asks: 'MarkInfo has Marked true.',
    check: ({ marked }) => when(!marked, 'The file does not say that it is tagged'),
  },
  {
    rule: 'ua-suspects',
    clause: '7.1',
    asks: 'MarkInfo has no Suspects, or Suspects false.',
    check: ({ suspects }) => when(suspects, 'The file says that its tags may be wrong'),
  },
  {
    rule: 'ua-tagged',
    clause: '7.1',
    asks: 'There is a structure tree with elements.',
    check: ({ tree }) => when((tree?.kids.length ?? 0) === 0, 'The file has no tags'),
  },
  {
    rule: 'ua-parents',
    clause: '7.1',
    asks: 'Every structure element names the one it is in (P).',
    check: ({ features: { parentless: count } }) => when(count > 0, `${count} tags do not say what they are in`),
  },
  {
    rule: 'ua-language',
    clause: '7.2',
    asks: 'The document, or all of its text, has a language.',
    check: ({ language }) => when(language === '', 'The file does not say in which language it is'),
  },
  {
    rule: 'ua-language-tag',
    clause: '7.2',
    asks: 'Every language is a BCP 47 tag.',
    check: languages,
  },
  {
    rule: 'ua-encryption',
    clause: '7.16',
    asks: 'An encrypted file lets screen readers take its text out.',
    check: ({ features }) => when(features.encrypted && !features.readable, 'The file keeps screen readers out'),
  },
  {
    rule: 'ua-xfa',
    clause: '7.15',
    asks: 'There is no dynamic XFA form.',
    check: ({ features }) => when(features.xfa, 'The file holds an XFA form'),
  },
  {
    rule: 'ua-layers',
    clause: '7.10',
    asks: 'Configurations of layers have a name and no AS.',
    check: ({ features: { unnamedLayers: count } }) =>
      when(count > 0, `${count} settings of layers have no name, or switch by themselves`),
  },
  {
    rule: 'ua-attachments',
    clause: '7.11',
    asks: 'Attached files have both F and UF.',
    check: ({ features: { unnamedFiles: count } }) =>
      when(count > 0, `${count} attached files have no name for every reader`),
  },
  {
    rule: 'ua-media',
    clause: '7.18.6.2',
    asks: 'Sounds and films name their type (CT) and have other text (Alt).',
    check: ({ features: { unsaidMedia: count } }) =>
      when(count > 0, `${count} sounds or films have no type, or no words in their place`),
  },
  {
    rule: 'ua-references',
    clause: '7.20',
    asks: 'No form takes its content from another file.',
    check: ({ features: { references: count } }) =>
      when(count > 0, `${count} forms take their content from another file`),
  },
]

/** Whether a packet says that its file is PDF/UA-1, as an element or an attribute. */
export function claimsUa(xmp: string): boolean {
  return /pdfuaid:part(?:>|\s*=\s*["'])\s*1\s*(?:<|["'])/.test(xmp)
}

function languages({ language, tree }: ScreenFile) {
  const said = [...placedIn(tree)].map(({ tag }) => ({ language: tag.language, page: tag.page }))
  return [{ language, page: undefined }, ...said].flatMap(each =>
    when(
      each.language !== undefined && each.language !== '' && !languageTag.test(each.language),
      `“${each.language}” is no language`,
      each.page,
    ),
  )
}
