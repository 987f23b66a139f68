// A citation as CSL-JSON, which Zotero, Pandoc and citeproc read; https://github.com/citation-style-language/schema

import { readEdtf, type EdtfPoint } from '../schema/edtf.ts';
import type { DateView } from '../views/context.ts';
import type { InterfaceText } from '../views/interface-text.ts';
import { citationNotes, type Citation, type CitedKind } from './citation.ts';
import { edtfOf } from './export-settings.ts';
import { oneLine } from './one-line.ts';

/** One entry of the list that a file of CSL-JSON is. */
export function cslEntry(citation: Citation, text: InterfaceText): CslEntry {
  const { kind, title, within, authors, publisher, date, accessed, revision, url } = citation;
  const notes = citationNotes(citation, text);
  return {
    id: citation.key,
    type: types[kind],
    title: oneLine(title),
    ...(within !== undefined && { 'container-title': oneLine(within) }),
    ...(authors.length > 0 && {
      author: authors.map((name) => ({ literal: oneLine(name) })),
    }),
    publisher: oneLine(publisher),
    ...(kind === 'briefing' && { genre: text.citeBriefing }),
    ...(date && { issued: cslDate(date) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(revision !== undefined && { version: revision }),
    language: citation.language,
    ...(url !== undefined && { URL: url }),
    ...(notes.length > 0 && { note: notes.map(oneLine).join('. ') }),
  };
}

export type CslEntry = Readonly<Record<string, unknown>>;

const types: Readonly<Record<CitedKind, string>> = {
  briefing: 'report',
  claim: 'chapter',
  article: 'webpage',
  statement: 'webpage',
  transcript: 'webpage',
  interview: 'interview',
  post: 'post',
  report: 'report',
  dataset: 'dataset',
  document: 'document',
  image: 'graphic',
  video: 'motion_picture',
  audio: 'song',
};

/** Year, month and day as far as known; in words where they are not numbers. */
function cslDate(date: DateView): CslEntry {
  const reading = readEdtf(edtfOf(date));
  const ends = reading?.kind === 'period' ? [reading.start, reading.end] : [reading?.point];
  const points = ends.flatMap((end) => (isOneYear(end) ? [end] : []));
  if (points.length < ends.length) return { literal: date.text };
  return {
    'date-parts': points.map(dateParts),
    ...(points.some(({ mark }) => mark !== '') && { circa: true }),
  };
}

const isOneYear = (end: EdtfPoint | string | undefined): end is EdtfPoint =>
  typeof end === 'object' && end.years[0] === end.years[1];

function dateParts({ years, month, day }: EdtfPoint): readonly number[] {
  if (typeof month !== 'number') return [years[0]];
  return typeof day === 'number' ? [years[0], month, day] : [years[0], month];
}
