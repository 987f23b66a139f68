// The files of a new publication: one of each kind that it cannot do without, and a first briefing, which is
// true as it stands and is there to be written over.

import { formatEdtf, parseEdtf } from '../schema/edtf.ts';
import { pathFor } from '../read/place.ts';
import { scaffold } from './scaffold.ts';
import { yamlText } from './yaml-text.ts';

/** Texts by their paths in the content folder; `today` is a date such as 2024-11-16. */
export function newSite(title: string, today: string): Readonly<Record<string, string>> {
  return {
    [pathFor('site', 'site')]: scaffold('site', {
      values: {
        title: yamlText(title),
        description: 'Briefings that say who said what, and how it reached us.',
        publisher: `{ name: ${yamlText(title)} }`,
        language: 'en',
      },
    }),
    [pathFor('actor', 'editorial-desk')]: scaffold('actor', {
      values: {
        name: 'Editorial desk',
        kind: 'desk',
        summary: 'Writes and checks the briefings of this publication.',
      },
    }),
    [pathFor('topic', 'this-publication')]: scaffold('topic', {
      values: { name: 'This publication', summary: 'How this publication works.' },
    }),
    [pathFor('briefing', 'first-briefing')]: firstBriefing(today),
  };
}

function firstBriefing(today: string): string {
  const date = parseEdtf(today);
  if (!date) throw new Error(`${today} is no date`);
  return scaffold('briefing', {
    values: {
      title: 'The editorial desk begins a publication',
      summary: 'The desk set up this publication and has published nothing else yet.',
      status: 'published',
      published: today,
      informationCutoff: today,
      authors: '[editorial-desk]',
      topics: '[this-publication]',
      claims: `\n  set-up: { kind: observed, about: [editorial-desk], date: ${today} }`,
    },
    body: `The editorial desk set up this publication on ${formatEdtf(date, 'en')}.[@set-up]\n`,
  });
}
