// The formats of a citation: what each is called, how its files end, how it is written.

import type { InterfaceText } from '../views/interface-text.ts';
import { bibLatex } from './biblatex.ts';
import type { Citation } from './citation.ts';
import { cslEntry } from './csl-json.ts';
import { plainCitation } from './plain-citation.ts';
import { ris } from './ris.ts';

export interface CitationFormat {
  readonly name: string;
  /** Of the file's name, without a dot before it. */
  readonly ending: string;
  readonly write: (citations: readonly Citation[], text: InterfaceText) => string;
}

export const plainText: CitationFormat = {
  name: 'Text',
  ending: 'txt',
  write: (citations, text) => citations.map((one) => `${plainCitation(one, text)}\n`).join('\n'),
};

/** Those that programs read. */
export const machineFormats: readonly CitationFormat[] = [
  {
    name: 'BibTeX',
    ending: 'bib',
    write: (citations, text) => citations.map((one) => bibLatex(one, text)).join('\n'),
  },
  {
    name: 'RIS',
    ending: 'ris',
    write: (citations, text) => citations.map((one) => ris(one, text)).join('\r\n'),
  },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    write: (citations, text) =>
      `${JSON.stringify(
        citations.map((one) => cslEntry(one, text)),
        undefined,
        2,
      )}\n`,
  },
];

export const citationFormats: readonly CitationFormat[] = [plainText, ...machineFormats];
