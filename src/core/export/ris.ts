// A citation as RIS: a field a line, each with a tag of two signs, ended by carriage return and line feed.

import type { DateView } from '../views/context.ts';
import type { InterfaceText } from '../views/interface-text.ts';
import { readEdtf, type EdtfPoint } from '../schema/edtf.ts';
import { citationNotes, type Citation, type CitedKind } from './citation.ts';
import { edtfOf } from './export-settings.ts';
import { oneLine } from './one-line.ts';

export function ris(citation: Citation, text: InterfaceText): string {
  const { kind, authors, title, within, publisher, date, accessed, revision } = citation;
  const year = date && yearOf(date);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', reference[kind]],
    ['ID', citation.key],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['T2', within],
    ['PB', publisher],
    ['PY', year],
    ['DA', date && risDate(date)],
    ['Y2', accessed && risDate(accessed)],
    ['LA', citation.language],
    ['UR', citation.url],
    ['N1', revision && `${text.citeRevisionLabel}: ${revision}`],
    ...citationNotes(citation, text).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

const reference: Readonly<Record<CitedKind, string>> = {
  briefing: 'RPRT',
  claim: 'CHAP',
  article: 'ELEC',
  statement: 'ELEC',
  transcript: 'ELEC',
  interview: 'ELEC',
  post: 'BLOG',
  report: 'RPRT',
  dataset: 'DATA',
  document: 'GEN',
  image: 'FIGURE',
  video: 'VIDEO',
  audio: 'SOUND',
};

/** `2024/11/14/`, with words behind the last stroke for what year, month and day cannot say. */
function risDate(date: DateView): string {
  const point = pointOf(date);
  const two = (part: EdtfPoint['day']) =>
    typeof part === 'number' ? String(part).padStart(2, '0') : '';
  const words = date.iso === undefined ? date.text.replaceAll('/', '-') : '';
  if (!point) return `///${words}`;
  return `${fourDigits(point)}/${two(point.month)}/${two(point.day)}/${words}`;
}

function yearOf(date: DateView): string | undefined {
  const point = pointOf(date);
  return point && fourDigits(point);
}

/** The day, or the first day of a period, where its year is one that RIS can write. */
function pointOf(date: DateView): EdtfPoint | undefined {
  const reading = readEdtf(edtfOf(date));
  if (!reading) return undefined;
  const point = reading.kind === 'point' ? reading.point : reading.start;
  if (typeof point === 'string') return undefined;
  const [first, last] = point.years;
  return first === last && first >= 0 && first <= 9999 ? point : undefined;
}

const fourDigits = ({ years }: EdtfPoint): string => String(years[0]).padStart(4, '0');
