// A citation as BibLaTeX, for Biber. Its dates are EDTF, as the content's are; letters of all scripts stay
// as they are.

import type { InterfaceText } from '../views/interface-text.ts';
import { citationNotes, type Citation, type CitedKind } from './citation.ts';
import { edtfOf } from './export-settings.ts';
import { oneLine } from './one-line.ts';

export function bibLatex(citation: Citation, text: InterfaceText): string {
  const { kind, authors, publisher, title, within, date, accessed, revision, url } = citation;
  const notes = citationNotes(citation, text);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : authors.map(whole).join(' and ')],
    ['title', whole(title)],
    ['booktitle', within && whole(within)],
    [publisherField(kind), whole(publisher)],
    ['type', kind === 'briefing' ? escaped(text.citeBriefing) : undefined],
    ['date', date && edtfOf(date)],
    ['version', revision && escaped(revision)],
    ['language', citation.language],
    ['url', url && verbatim(url)],
    ['urldate', accessed && edtfOf(accessed)],
    ['note', notes.length === 0 ? undefined : notes.map(escaped).join('. ')],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${entryType[kind]}{${citation.key},`, ...lines, '}', ''].join('\n');
}

const entryType: Readonly<Record<CitedKind, string>> = {
  briefing: 'report',
  claim: 'incollection',
  article: 'online',
  statement: 'online',
  transcript: 'online',
  interview: 'online',
  post: 'online',
  report: 'report',
  dataset: 'dataset',
  document: 'misc',
  image: 'image',
  video: 'video',
  audio: 'audio',
};

function publisherField(kind: CitedKind): string {
  if (kind === 'briefing' || kind === 'report') return 'institution';
  return kind === 'claim' ? 'publisher' : 'organization';
}

/** Braces inside the field's own keep a name from being taken apart and a title in its capitals. */
const whole = (text: string): string => `{${escaped(text)}}`;

/** LaTeX's own characters. Braces as commands, for Biber counts the others even behind a backslash. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}$&#^_~%]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Addresses are taken as they stand, but for what would end the field. */
const verbatim = (url: string): string =>
  oneLine(url).replace(/[\\{} ]/g, (sign) => encodeURIComponent(sign));
