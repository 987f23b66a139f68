import { expect, it } from 'vitest';
import { attributionGroups } from '../../../src/core/views/attribution-groups.ts';
import type { AttributionView, DocumentView } from '../../../src/core/views/claim-view.ts';

const document = (id: string): DocumentView => ({
  id,
  title: id,
  language: 'en',
  href: `/sources/${id}/`,
  publisher: { name: id },
  kind: 'article',
  archives: [],
  retracted: false,
  handout: false,
});

const attribution = (speaker: string, origin: string, ...documents: string[]): AttributionView => ({
  speaker: { kind: 'named', name: { name: speaker } },
  document: document(documents[0] ?? ''),
  chain: documents.map((id) => ({
    name: { name: id },
    document: { name: id, href: `/sources/${id}/` },
    relay: false,
  })),
  basedOn: [],
  origins: [{ name: origin }],
});

it('puts attributions of one speaker and origin together and counts each document once', () => {
  const copy = attribution('Leader', 'Northland', 'copy', 'agency');
  const other = attribution('Official', 'Southland', 'interview');
  const second = attribution('Leader', 'Northland', 'paper', 'agency');
  expect(attributionGroups([copy, other, second])).toEqual([
    { alike: copy, attributions: [copy, second], documents: 3 },
    { alike: other, attributions: [other], documents: 1 },
  ]);
});

it('keeps apart what was said on different days', () => {
  const early = { ...attribution('Leader', 'Northland', 'copy'), said: { text: '1 May 2024' } };
  const late = { ...attribution('Leader', 'Northland', 'paper'), said: { text: '2 May 2024' } };
  expect(attributionGroups([early, late])).toEqual([
    { alike: early, attributions: [early], documents: 1 },
    { alike: late, attributions: [late], documents: 1 },
  ]);
});
