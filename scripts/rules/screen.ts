import type { Rules } from './rule.ts'

/** What can keep a screen file from being PDF/UA-1; the clauses are in scripts/proof/screen/. */
export const screenRules = {
  'screen-undescribed': {
    severity: 'warning',
    why: 'Without words for each picture the screen file may not call itself PDF/UA, and a reader who does not see them misses what they show.',
    fix: 'Describe each picture between its square brackets, or in its `alt`.',
  },
  'ua-version': {
    severity: 'error',
    why: 'Readers of PDF/UA-1 know PDF up to 1.7.',
    fix: 'Save the file as PDF 1.7.',
  },
  'ua-claim': {
    severity: 'error',
    why: 'A program that helps readers treats a file as accessible only when the file says so.',
    fix: 'Add the PDF/UA identifier to its metadata once all other rules hold.',
  },
  'ua-title': {
    severity: 'error',
    why: 'The title is the first thing that a screen reader says.',
    fix: 'Give the document a title.',
  },
  'ua-title-shown': {
    severity: 'error',
    why: 'The name of a file says little; a reader with several open hears which is which by its title.',
    fix: 'Set the title to be shown in the window.',
  },
  'ua-marked': {
    severity: 'error',
    why: 'Without this sign a reader takes the file for one without tags and guesses.',
    fix: 'Export the file with tags.',
  },
  'ua-suspects': {
    severity: 'error',
    why: 'Tags that may be wrong are not used by readers.',
    fix: 'Check the tags and take the sign away.',
  },
  'ua-tagged': {
    severity: 'error',
    why: 'Without tags there is no order to read in.',
    fix: 'Export the document as tagged PDF.',
  },
  'ua-language': {
    severity: 'error',
    why: 'A voice that does not know the language reads it out as gibberish.',
    fix: 'Set the language of the document.',
  },
  'ua-language-tag': {
    severity: 'error',
    why: 'A screen reader finds its voice by this code.',
    fix: 'Write it as BCP 47 has it: nl, en-GB, zh-Hans.',
  },
  'ua-encryption': {
    severity: 'error',
    why: 'Whoever listens to the file is shut out by its protection.',
    fix: 'Allow taking out text for accessibility, or leave the protection out.',
  },
  'ua-xfa': {
    severity: 'error',
    why: 'Readers for the blind cannot use forms of this kind, and most others neither.',
    fix: 'Make the form anew as an ordinary one.',
  },
  'ua-layers': {
    severity: 'error',
    why: 'A reader chooses layers by their name and must not find that they changed by themselves.',
    fix: 'Name the settings of layers, and take automatic states out.',
  },
  'ua-attachments': {
    severity: 'error',
    why: 'An attached file without a name cannot be found or opened.',
    fix: 'Attach the file again with a program that writes both names.',
  },
  'ua-references': {
    severity: 'error',
    why: 'The other file may not be there, and its tags are not in this one.',
    fix: 'Put the content into the file itself.',
  },
  'ua-untagged': {
    severity: 'error',
    why: 'What is in no tag is left out or read at the wrong moment.',
    fix: 'Tag it, or mark it as decoration.',
  },
  'ua-tangled': {
    severity: 'error',
    why: 'A reader cannot tell any more what is text and what is decoration.',
    fix: 'Close each mark before the next begins.',
  },
  'ua-orphans': {
    severity: 'error',
    why: 'It has a number that leads nowhere, so it is never read.',
    fix: 'Put it into an element, or mark it as decoration.',
  },
  'ua-forms-once': {
    severity: 'error',
    why: 'Both paintings have the same tags, and a reader finds only one of them.',
    fix: 'Paint it once, or take the tags out of it.',
  },
  'ua-types': {
    severity: 'error',
    why: 'A reader passes over elements whose meaning it does not know.',
    fix: 'Map the type to a standard one.',
  },
  'ua-figure-alt': {
    severity: 'error',
    why: 'Whoever does not see the picture learns nothing of it.',
    fix: 'Describe it, or mark it as decoration.',
  },
  'ua-formula-alt': {
    severity: 'error',
    why: 'A formula read sign by sign is not understood.',
    fix: 'Say it in words.',
  },
  'ua-heading-order': {
    severity: 'error',
    why: 'Readers jump from heading to heading by level; a level that is missing looks like a part that is lost.',
    fix: 'Use the next level down.',
  },
  'ua-heading-kinds': {
    severity: 'error',
    why: 'The two ways to mark headings cannot be compared.',
    fix: 'Give all headings a level.',
  },
  'ua-note-id': {
    severity: 'error',
    why: 'A note without a name cannot be reached from its call.',
    fix: 'Give each note an ID.',
  },
  'ua-note-unique': {
    severity: 'error',
    why: 'The call leads to the wrong note.',
    fix: 'Give each note an ID of its own.',
  },
  'ua-table-shape': {
    severity: 'error',
    why: 'A reader walks through rows and cells, and gets lost where something else stands.',
    fix: 'Mark rows as rows and cells as cells.',
  },
  'ua-list-shape': {
    severity: 'error',
    why: 'A reader says how many items there are and where one ends, which it then cannot.',
    fix: 'Mark each item, its label and its body.',
  },
  'ua-contents-shape': {
    severity: 'error',
    why: 'A reader cannot walk through the entries.',
    fix: 'Mark each entry of the contents.',
  },
  'ua-table-headers': {
    severity: 'error',
    why: 'In the middle of a table nobody knows what a number is about.',
    fix: 'Say of header cells whether they head a row or a column.',
  },
  'ua-link-tag': {
    severity: 'error',
    why: 'A link that is in no element is not met while reading.',
    fix: 'Put the link into a Link element around its words.',
  },
  'ua-link-words': {
    severity: 'error',
    why: 'A screen reader would say an address letter by letter, or nothing.',
    fix: 'Say in the link’s Contents where it leads.',
  },
  'ua-field-tag': {
    severity: 'error',
    why: 'A field that is in no element is not met while reading.',
    fix: 'Put the field into a Form element.',
  },
  'ua-field-name': {
    severity: 'error',
    why: 'Nobody knows what to fill in.',
    fix: 'Give the field a tooltip.',
  },
  'ua-annotation': {
    severity: 'error',
    why: 'A remark that is not in the text is not found.',
    fix: 'Give it words, and put it into an Annot element.',
  },
  'ua-trap-net': {
    severity: 'error',
    why: 'Traps are for the press, and a reader cannot use the page under them.',
    fix: 'Save the file without trapping.',
  },
  'ua-tab-order': {
    severity: 'error',
    why: 'The tab key jumps about the page.',
    fix: 'Let the tab key follow the structure.',
  },
  'ua-parents': {
    severity: 'error',
    why: 'A reader that begins at a word does not find what it is part of.',
    fix: 'Name in each element the one that it is in.',
  },
  'ua-media': {
    severity: 'error',
    why: 'Whoever cannot hear or see it learns nothing of it, and no program knows how to play it.',
    fix: 'Give the clip its content type and words that stand in for it.',
  },
  'ua-heading-one': {
    severity: 'error',
    why: 'A part whose two headings are alike cannot be told from two parts.',
    fix: 'Give each part one heading, or number the levels.',
  },
  'ua-captions': {
    severity: 'error',
    why: 'A caption in the middle is read as one of the rows or items.',
    fix: 'Put one caption before the rest.',
  },
  'ua-table-parts': {
    severity: 'error',
    why: 'A reader says which rows are headers by these parts; with two heads, or no body, it cannot.',
    fix: 'Give the table one head, one body at least, and one foot at most.',
  },
  'ua-table-grid': {
    severity: 'error',
    why: 'A reader counts columns to find the header of a cell; in rows that differ it names the wrong one.',
    fix: 'Fill the rows with cells, or correct what the cells span.',
  },
  'ua-printer-mark': {
    severity: 'error',
    why: 'It would be read as part of the text.',
    fix: 'Take it out of the structure.',
  },
} as const satisfies Rules
